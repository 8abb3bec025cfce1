// Generated from openapi/ by "npm run openapi". Do not edit.
export interface paths {
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show what a study file would measure and run; nothing begins and nothing is kept */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Studies, oldest first */
        get: operations["listStudies"];
        put?: never;
        /** Run a study; the same study that is active or has succeeded is found */
        post: operations["createStudy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a study is, by stage, and what it cost so far */
        get: operations["getStudy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studies/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a study and its runs; measured cells are kept */
        post: operations["cancelStudy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studies/{id}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cells of a study: what was measured, and why the missing ones are missing */
        get: operations["listCells"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studies/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress by stage, measured cells and failures, as they come
         * @description Server-sent events with ids, resumed by `Last-Event-ID`. A `progress` event holds `stages`; a `metric` event is a measured cell.
         */
        get: operations["streamStudyEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studies/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a failed or cancelled study; measured cells are kept */
        post: operations["resumeStudy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        CellState: "planned" | "preparing" | "training" | "scoring" | "measuring" | "measured" | "failed";
        DatasetSpecInput: {
            /**
             * Format: double
             * @default null
             */
            chanceLevel?: number | null;
            citation?: string;
            /** @default {} */
            columns?: {
                [key: string]: string | string[] | {
                    by: string;
                    oneOf: string[];
                    values: string[];
                } | {
                    constant: string | string[];
                };
            };
            expectedRows?: {
                [key: string]: number;
            };
            labelMapping?: components["schemas"]["LabelMapping"];
            /** @default [] */
            labels?: components["schemas"]["Label"][];
            /** @default unknown */
            licence?: string;
            licenceNote?: string;
            /** @default [] */
            methods?: components["schemas"]["Method"][];
            /** @default [] */
            metrics?: string[];
            name: string;
            preprocess?: components["schemas"]["Preprocess"];
            role: components["schemas"]["Role"];
            splits: {
                [key: string]: components["schemas"]["SplitSourceInput"];
            };
            task: components["schemas"]["Task"];
            template?: string;
        };
        DirectorySourceInput: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "directory";
            path: string;
            points: components["schemas"]["PointInput"][];
        };
        /** @enum {string} */
        Dtype: "float32" | "bfloat16";
        /** @enum {string} */
        Format: "default" | "instruct" | "io" | "template";
        Generalisation: {
            motivation?: components["schemas"]["Motivation"][];
            shiftSource?: components["schemas"]["ShiftSource"][];
        };
        HubSourceInput: {
            /** @default null */
            configuration?: string | null;
            files?: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "hub";
            repository: string;
            /** @default main */
            revision?: string;
            split: string;
            /** @default false */
            verified?: boolean;
        };
        JobEvent: {
            /** Format: date-time */
            at: string;
            data: components["schemas"]["JsonObject"];
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            type: "status" | "progress" | "log" | "metric" | "saved" | "checkpoint";
        };
        /** @enum {string} */
        JobStatus: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
        JsonObject: {
            [key: string]: unknown;
        };
        Label: {
            text: string;
            value: string;
        };
        LabelMapping: components["schemas"]["LabelMappingValues"] | components["schemas"]["LabelMappingThreshold"] | components["schemas"]["LabelMappingIndex"] | components["schemas"]["LabelMappingText"];
        LabelMappingIndex: {
            from: 0 | 1;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "index";
        };
        LabelMappingText: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "text";
        };
        LabelMappingThreshold: {
            /** Format: double */
            above: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "threshold";
            label: string;
            /** Format: double */
            max: number;
            /** Format: double */
            min: number;
            otherwise: string;
        };
        LabelMappingValues: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "values";
            values: {
                [key: string]: string;
            };
        };
        Ledger: {
            /** Format: int64 */
            attempts: number;
            counters: {
                [key: string]: number;
            };
            device: string | null;
            deviceModel: string | null;
            /** Format: double */
            deviceSeconds: number;
            /** Format: int64 */
            peakMemoryBytes: number;
            /** Format: int64 */
            threads: number | null;
        };
        /** @enum {string} */
        Method: "token-prob" | "free" | "options" | "generate";
        /** @enum {string} */
        Motivation: "practical" | "cognitive" | "intrinsic" | "fairness";
        /** @enum {string} */
        Overflow: "dropShots" | "truncateDocument" | "skip" | "error";
        Point: {
            /** Format: int64 */
            ingredient?: number;
            /** Format: int64 */
            order?: number;
            revision: string;
            stage: string;
            /** Format: int64 */
            step: number | null;
            /** Format: int64 */
            tokensSeen: number | null;
        };
        PointInput: {
            /** Format: int64 */
            ingredient?: number;
            /** Format: int64 */
            order?: number;
            revision: string;
            /** @default pretrain */
            stage?: string;
            /** Format: int64 */
            step: number | null;
            /** Format: int64 */
            tokensSeen: number | null;
        };
        /** @enum {string} */
        Preprocess: "hellaswag";
        Problem: {
            code: string;
            detail: string;
            errors?: {
                expected: string;
                field: string;
                got: string;
                remedy?: string;
            }[];
            instance?: string;
            remedy?: string;
            /** Format: int64 */
            status: number;
            title: string;
            type: string;
        };
        Progress: {
            /** Format: double */
            done: number;
            /** Format: double */
            etaSeconds: number | null;
            phase: string;
            /** Format: double */
            ratePerSecond: number | null;
            /** Format: double */
            total: number | null;
            unit: string;
        };
        /** @enum {string} */
        Protocol: "corrected" | "paper";
        ReportEvaluation: {
            /** Format: double */
            chanceLevel: number | null;
            datasetName: string;
            format: components["schemas"]["Format"];
            method: components["schemas"]["Method"];
            metrics: string[];
            name: string;
            role: components["schemas"]["Role"];
            /** Format: int64 */
            rows: number | null;
            /** Format: int64 */
            shots: number;
            task: components["schemas"]["Task"];
        };
        ReportTuning: {
            datasets: {
                name: string;
                /** Format: int64 */
                rows: number | null;
                task: components["schemas"]["Task"];
            }[];
            name: string;
        };
        /** @enum {string} */
        Role: "train" | "in-domain" | "out-of-domain" | "instruction-test" | "corpus";
        /** @enum {string} */
        ShiftSource: "naturally-occurring" | "partitioned-natural" | "generated-shift" | "fully-generated";
        ShippedSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "shipped";
            name: string;
        };
        SplitSourceFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "file";
            path: string;
        };
        SplitSourceGeneratorInput: {
            /** @enum {string} */
            generator: "micro-world";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "generator";
            /** Format: int32 */
            rows: number;
            /**
             * Format: int64
             * @default 0
             */
            seed?: number;
            set: string;
        };
        SplitSourceInput: components["schemas"]["SplitSourceFile"] | components["schemas"]["SplitSourceUpload"] | components["schemas"]["SplitSourceGeneratorInput"] | components["schemas"]["HubSourceInput"] | components["schemas"]["UrlSource"];
        SplitSourceUpload: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "upload";
            uploadId: string;
        };
        StudyEvaluationInput: {
            /** @default [] */
            acceptFindings?: string[];
            balanced?: boolean;
            dataset: string;
            /** @default float32 */
            dtype?: components["schemas"]["Dtype"];
            /**
             * @default [
             *       "default"
             *     ]
             */
            formats?: components["schemas"]["Format"][];
            /**
             * Format: int32
             * @default null
             */
            maxNewTokens?: number | null;
            method?: components["schemas"]["Method"];
            /** @default dropShots */
            overflow?: components["schemas"]["Overflow"];
            /** @default null */
            pool?: string | null;
            /** @default corrected */
            protocol?: components["schemas"]["Protocol"];
            /**
             * Format: int64
             * @default 0
             */
            sampleSeed?: number;
            /** @enum {string} */
            shotOrder?: "drawn" | "fixed";
            /**
             * Format: int32
             * @default 0
             */
            shots?: number;
            /**
             * Format: int64
             * @default 0
             */
            shotSeed?: number;
            /**
             * Format: int64
             * @default null
             */
            size?: number | null;
            /** @default test */
            split?: string;
            template?: string;
        };
        StudyFileInput: {
            /** @default true */
            baselines?: boolean;
            /** @default [] */
            datasets?: components["schemas"]["DatasetSpecInput"][];
            evaluations: components["schemas"]["StudyEvaluationInput"][];
            generalisation?: components["schemas"]["Generalisation"];
            name: string;
            question?: string;
            series: components["schemas"]["StudySeriesInput"][];
            title: string;
            /** @default [] */
            tunings?: components["schemas"]["StudyTuningInput"][];
        };
        StudyPretrainingInput: {
            config: components["schemas"]["JsonObject"];
            /**
             * Format: int64
             * @default 0
             */
            initSeed?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "pretrain";
            recipe: components["schemas"]["StudyRecipeInput"];
            tokenizer: components["schemas"]["StudyTokenizerInput"];
        };
        StudyRecipeInput: {
            /** @default [] */
            acceptFindings?: string[];
            /**
             * Format: int32
             * @default 8
             */
            batchSize?: number;
            /**
             * Format: double
             * @default 0.9
             */
            beta1?: number;
            /**
             * Format: double
             * @default 0.999
             */
            beta2?: number;
            /** @default [] */
            checkpointSteps?: number[];
            dataset: string;
            /** @default float32 */
            dtype?: components["schemas"]["Dtype"];
            /**
             * Format: int64
             * @default null
             */
            epochs?: number | null;
            /**
             * Format: double
             * @default 1e-8
             */
            epsilon?: number;
            /** @default default */
            format?: components["schemas"]["Format"];
            /** Format: double */
            learningRate: number;
            /**
             * Format: double
             * @default null
             */
            maxGradNorm?: number | null;
            /** @default full */
            method?: components["schemas"]["TrainingMethod"];
            /**
             * @default corrected
             * @enum {string}
             */
            protocol?: "corrected" | "paper";
            /**
             * Format: int64
             * @default 0
             */
            sampleSeed?: number;
            /**
             * @default linear
             * @enum {string}
             */
            schedule?: "linear" | "constant";
            /**
             * Format: int64
             * @default null
             */
            sequenceLength?: number | null;
            /** Format: int64 */
            size?: number | null;
            /** @default train */
            split?: string;
            /**
             * Format: int64
             * @default null
             */
            steps?: number | null;
            template?: string;
            /**
             * Format: int64
             * @default 0
             */
            trainSeed?: number;
            /**
             * Format: double
             * @default 0.03
             */
            warmupFraction?: number;
            /**
             * Format: double
             * @default 0
             */
            weightDecay?: number;
        };
        StudySeriesInput: {
            name: string;
            revisions?: string[];
            source: components["schemas"]["StudySeriesSourceInput"];
        };
        StudySeriesSourceInput: components["schemas"]["ShippedSource"] | components["schemas"]["DirectorySourceInput"] | components["schemas"]["StudyPretrainingInput"];
        StudyTokenizerFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "file";
            path: string;
        };
        StudyTokenizerInput: components["schemas"]["StudyTokenizerFile"] | components["schemas"]["StudyTokenizerTrainInput"];
        StudyTokenizerTrainInput: {
            dataset: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "train";
            /**
             * Format: int64
             * @default null
             */
            size?: number | null;
            /** @default train */
            split?: string;
            /** Format: int64 */
            vocabularySize: number;
        };
        StudyTuningInput: {
            name: string;
            recipes: components["schemas"]["StudyRecipeInput"][];
        };
        /** @enum {string} */
        Task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
        /** @enum {string} */
        TrainingMethod: "full";
        UrlSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "url";
            sha256?: string;
            /** Format: uri */
            url: string;
        };
    };
    responses: {
        /** @description Any other problem */
        AnyProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:internal",
                 *       "status": 500,
                 *       "title": "Any other problem",
                 *       "code": "internal",
                 *       "detail": "Internal error. Details are in the service log.",
                 *       "remedy": "Read the log of the service."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict */
        ConflictProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:conflict",
                 *       "status": 409,
                 *       "title": "Conflict",
                 *       "code": "conflict",
                 *       "detail": "The resource exists, but its present state does not allow this.",
                 *       "remedy": "Read its status; wait or resume it."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden */
        ForbiddenProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:forbidden",
                 *       "status": 403,
                 *       "title": "Forbidden",
                 *       "code": "forbidden",
                 *       "detail": "source.path: expected a path under a directory named in AMURO_ROOTS, got \"/etc\".",
                 *       "remedy": "Move the files there, or start the service with AMURO_ROOTS naming their directory."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Invalid request */
        InvalidRequestProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:invalid-request",
                 *       "status": 400,
                 *       "title": "Invalid request",
                 *       "code": "invalid-request",
                 *       "detail": "The body is wrong: size: expected an integer, got \"many\".",
                 *       "remedy": "Correct this value."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found */
        NotFoundProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:not-found",
                 *       "status": 404,
                 *       "title": "Not found",
                 *       "code": "not-found",
                 *       "detail": "There is no such resource here.",
                 *       "remedy": "List what there is, or create it first."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Peer unavailable */
        PeerProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:peer-unavailable",
                 *       "status": 502,
                 *       "title": "Peer unavailable",
                 *       "code": "peer-unavailable",
                 *       "detail": "The peer \"datasets\" does not answer.",
                 *       "remedy": "Start it, or correct AMURO_PEERS."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not authorised */
        UnauthorisedProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:unauthorised",
                 *       "status": 401,
                 *       "title": "Not authorised",
                 *       "code": "unauthorised",
                 *       "detail": "The bearer token is missing or wrong.",
                 *       "remedy": "Send the header \"Authorization: Bearer <AMURO_TOKEN>\"."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Cannot be processed */
        UnprocessableProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:unprocessable",
                 *       "status": 422,
                 *       "title": "Cannot be processed",
                 *       "code": "unprocessable",
                 *       "detail": "The request is well formed, but what it names cannot be used.",
                 *       "remedy": "See errors for the field and the reason."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Marks repetitions of one request: the same key with another request is refused with 422. */
        IdempotencyKey: string;
        /** @description Id of the last event that the client has; the stream goes on after it. */
        LastEventId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Marks repetitions of one request: the same key with another request is refused with 422. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "tiny",
                 *       "title": "What pre-training gives fine-tuning",
                 *       "series": [
                 *         {
                 *           "name": "micro",
                 *           "source": {
                 *             "kind": "shipped",
                 *             "name": "micro"
                 *           }
                 *         }
                 *       ],
                 *       "tunings": [
                 *         {
                 *           "name": "on-inference",
                 *           "recipes": [
                 *             {
                 *               "dataset": "micro-inference",
                 *               "size": 1000,
                 *               "learningRate": 0.001,
                 *               "epochs": 3,
                 *               "trainSeed": 1
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "evaluations": [
                 *         {
                 *           "dataset": "micro-inference",
                 *           "formats": [
                 *             "default",
                 *             "io"
                 *           ],
                 *           "size": 200
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StudyFileInput"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "studyId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "studyKey": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "name": "tiny",
                     *       "title": "What pre-training gives fine-tuning",
                     *       "exists": false,
                     *       "extends": null,
                     *       "factors": {
                     *         "series": [
                     *           {
                     *             "id": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "name": "micro",
                     *             "points": [
                     *               {
                     *                 "revision": "step64",
                     *                 "step": 64,
                     *                 "tokensSeen": 65536,
                     *                 "stage": "pretrain"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "tunings": [
                     *           {
                     *             "name": "base",
                     *             "datasets": []
                     *           }
                     *         ],
                     *         "evaluations": [
                     *           {
                     *             "name": "micro-inference.default",
                     *             "datasetName": "micro-inference",
                     *             "task": "inference",
                     *             "role": "in-domain",
                     *             "format": "default",
                     *             "shots": 0,
                     *             "method": "token-prob",
                     *             "metrics": [
                     *               "accuracy"
                     *             ],
                     *             "chanceLevel": 0.333,
                     *             "rows": 200
                     *           }
                     *         ]
                     *       },
                     *       "stages": [
                     *         {
                     *           "stage": "preparing",
                     *           "steps": 1
                     *         },
                     *         {
                     *           "stage": "scoring",
                     *           "steps": 1
                     *         },
                     *         {
                     *           "stage": "measuring",
                     *           "steps": 1
                     *         }
                     *       ],
                     *       "cells": [
                     *         {
                     *           "id": "cel_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *           "key": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "point": {
                     *             "revision": "step64",
                     *             "step": 64,
                     *             "tokensSeen": 65536,
                     *             "stage": "pretrain",
                     *             "seriesId": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "seriesName": "micro"
                     *           },
                     *           "tuning": "base",
                     *           "baseline": null,
                     *           "evaluation": "micro-inference.default",
                     *           "measured": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        cells: {
                            baseline: {
                                field: string | null;
                                rule: string;
                                tuning: string;
                            } | null;
                            evaluation: string;
                            id: string;
                            key: string;
                            measured: boolean;
                            point: {
                                /** Format: int64 */
                                ingredient?: number;
                                /** Format: int64 */
                                order?: number;
                                revision: string;
                                seriesId: string;
                                seriesName: string;
                                stage: string;
                                /** Format: int64 */
                                step: number | null;
                                /** Format: int64 */
                                tokensSeen: number | null;
                            } | null;
                            tuning: string | null;
                        }[];
                        exists: boolean;
                        extends: string | null;
                        factors: {
                            evaluations: components["schemas"]["ReportEvaluation"][];
                            series: {
                                id: string | null;
                                name: string;
                                points: components["schemas"]["Point"][];
                            }[];
                            tunings: components["schemas"]["ReportTuning"][];
                        };
                        name: string;
                        stages: {
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            /** Format: int64 */
                            steps: number;
                        }[];
                        studyId: string;
                        studyKey: string;
                        title: string;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listStudies: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of studies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *           "key": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "name": "tiny",
                     *           "title": "What pre-training gives fine-tuning",
                     *           "question": null,
                     *           "extends": null,
                     *           "status": "running",
                     *           "attempt": 1,
                     *           "progress": {
                     *             "phase": "measure",
                     *             "done": 12,
                     *             "total": 40,
                     *             "unit": "cells",
                     *             "ratePerSecond": 0.8,
                     *             "etaSeconds": 35
                     *           },
                     *           "error": null,
                     *           "waitingFor": null,
                     *           "ledger": {
                     *             "device": null,
                     *             "deviceModel": null,
                     *             "threads": null,
                     *             "attempts": 1,
                     *             "deviceSeconds": 0,
                     *             "peakMemoryBytes": 0,
                     *             "counters": {}
                     *           },
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "startedAt": "2026-01-31T12:00:00.000Z",
                     *           "finishedAt": null,
                     *           "cells": {
                     *             "total": 40,
                     *             "measured": 12,
                     *             "failed": 0,
                     *             "running": 2,
                     *             "planned": 26
                     *           },
                     *           "stages": [
                     *             {
                     *               "stage": "scoring",
                     *               "done": 12,
                     *               "running": 2,
                     *               "failed": 0,
                     *               "total": 40,
                     *               "share": 0.3,
                     *               "ratePerSecond": 0.8,
                     *               "etaSeconds": 35
                     *             }
                     *           ],
                     *           "cost": [
                     *             {
                     *               "stage": "scoring",
                     *               "runs": 12,
                     *               "deviceSeconds": 9.5,
                     *               "counters": {
                     *                 "tokensThroughBlocks": 120000
                     *               }
                     *             }
                     *           ],
                     *           "factors": {
                     *             "series": [
                     *               {
                     *                 "id": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *                 "name": "micro",
                     *                 "points": [
                     *                   {
                     *                     "revision": "step64",
                     *                     "step": 64,
                     *                     "tokensSeen": 65536,
                     *                     "stage": "pretrain"
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "tunings": [
                     *               {
                     *                 "name": "base",
                     *                 "datasets": []
                     *               }
                     *             ],
                     *             "evaluations": [
                     *               {
                     *                 "name": "micro-inference.default",
                     *                 "datasetName": "micro-inference",
                     *                 "task": "inference",
                     *                 "role": "in-domain",
                     *                 "format": "default",
                     *                 "shots": 0,
                     *                 "method": "token-prob",
                     *                 "metrics": [
                     *                   "accuracy"
                     *                 ],
                     *                 "chanceLevel": 0.333,
                     *                 "rows": 200
                     *               }
                     *             ]
                     *           },
                     *           "links": {
                     *             "self": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "cells": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/cells",
                     *             "events": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events",
                     *             "report": "http://127.0.0.1:4104/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: int64 */
                            attempt: number;
                            cells: {
                                /** Format: int64 */
                                failed: number;
                                /** Format: int64 */
                                measured: number;
                                /** Format: int64 */
                                planned: number;
                                /** Format: int64 */
                                running: number;
                                /** Format: int64 */
                                total: number;
                            };
                            cost: {
                                byDataset?: {
                                    dataset: string;
                                    /** Format: double */
                                    deviceSeconds: number;
                                    /** Format: int64 */
                                    runs: number;
                                }[];
                                counters: {
                                    [key: string]: number;
                                };
                                /** Format: double */
                                deviceSeconds: number;
                                /** Format: int64 */
                                runs: number;
                                /** @enum {string} */
                                stage: "pretraining" | "training" | "scoring" | "baselines";
                            }[];
                            /** Format: date-time */
                            createdAt: string;
                            error: components["schemas"]["Problem"] | null;
                            extends: string | null;
                            factors: {
                                evaluations: components["schemas"]["ReportEvaluation"][];
                                series: {
                                    id: string | null;
                                    name: string;
                                    points: components["schemas"]["Point"][];
                                }[];
                                tunings: components["schemas"]["ReportTuning"][];
                            };
                            /** Format: date-time */
                            finishedAt: string | null;
                            id: string;
                            key: string;
                            ledger: components["schemas"]["Ledger"];
                            links: {
                                cells: string;
                                events: string;
                                report: string;
                                self: string;
                            };
                            name: string;
                            progress: components["schemas"]["Progress"] | null;
                            question: string | null;
                            stages: {
                                /** Format: int64 */
                                done: number;
                                /** Format: double */
                                etaSeconds: number | null;
                                /** Format: int64 */
                                failed: number;
                                /** Format: double */
                                ratePerSecond: number | null;
                                /** Format: int64 */
                                running: number;
                                /** Format: double */
                                share: number;
                                /** @enum {string} */
                                stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                                /** Format: int64 */
                                total: number;
                            }[];
                            /** Format: date-time */
                            startedAt: string | null;
                            status: components["schemas"]["JobStatus"];
                            title: string;
                            waitingFor: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createStudy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Marks repetitions of one request: the same key with another request is refused with 422. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "tiny",
                 *       "title": "What pre-training gives fine-tuning",
                 *       "series": [
                 *         {
                 *           "name": "micro",
                 *           "source": {
                 *             "kind": "shipped",
                 *             "name": "micro"
                 *           }
                 *         }
                 *       ],
                 *       "tunings": [
                 *         {
                 *           "name": "on-inference",
                 *           "recipes": [
                 *             {
                 *               "dataset": "micro-inference",
                 *               "size": 1000,
                 *               "learningRate": 0.001,
                 *               "epochs": 3,
                 *               "trainSeed": 1
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "evaluations": [
                 *         {
                 *           "dataset": "micro-inference",
                 *           "formats": [
                 *             "default",
                 *             "io"
                 *           ],
                 *           "size": 200
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StudyFileInput"];
            };
        };
        responses: {
            /** @description It is here already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "key": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "name": "tiny",
                     *       "title": "What pre-training gives fine-tuning",
                     *       "question": null,
                     *       "extends": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "measure",
                     *         "done": 12,
                     *         "total": 40,
                     *         "unit": "cells",
                     *         "ratePerSecond": 0.8,
                     *         "etaSeconds": 35
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": null,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "cells": {
                     *         "total": 40,
                     *         "measured": 12,
                     *         "failed": 0,
                     *         "running": 2,
                     *         "planned": 26
                     *       },
                     *       "stages": [
                     *         {
                     *           "stage": "scoring",
                     *           "done": 12,
                     *           "running": 2,
                     *           "failed": 0,
                     *           "total": 40,
                     *           "share": 0.3,
                     *           "ratePerSecond": 0.8,
                     *           "etaSeconds": 35
                     *         }
                     *       ],
                     *       "cost": [
                     *         {
                     *           "stage": "scoring",
                     *           "runs": 12,
                     *           "deviceSeconds": 9.5,
                     *           "counters": {
                     *             "tokensThroughBlocks": 120000
                     *           }
                     *         }
                     *       ],
                     *       "factors": {
                     *         "series": [
                     *           {
                     *             "id": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "name": "micro",
                     *             "points": [
                     *               {
                     *                 "revision": "step64",
                     *                 "step": 64,
                     *                 "tokensSeen": 65536,
                     *                 "stage": "pretrain"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "tunings": [
                     *           {
                     *             "name": "base",
                     *             "datasets": []
                     *           }
                     *         ],
                     *         "evaluations": [
                     *           {
                     *             "name": "micro-inference.default",
                     *             "datasetName": "micro-inference",
                     *             "task": "inference",
                     *             "role": "in-domain",
                     *             "format": "default",
                     *             "shots": 0,
                     *             "method": "token-prob",
                     *             "metrics": [
                     *               "accuracy"
                     *             ],
                     *             "chanceLevel": 0.333,
                     *             "rows": 200
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "cells": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/cells",
                     *         "events": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events",
                     *         "report": "http://127.0.0.1:4104/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: int64 */
                        attempt: number;
                        cells: {
                            /** Format: int64 */
                            failed: number;
                            /** Format: int64 */
                            measured: number;
                            /** Format: int64 */
                            planned: number;
                            /** Format: int64 */
                            running: number;
                            /** Format: int64 */
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                /** Format: double */
                                deviceSeconds: number;
                                /** Format: int64 */
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            /** Format: double */
                            deviceSeconds: number;
                            /** Format: int64 */
                            runs: number;
                            /** @enum {string} */
                            stage: "pretraining" | "training" | "scoring" | "baselines";
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        error: components["schemas"]["Problem"] | null;
                        extends: string | null;
                        factors: {
                            evaluations: components["schemas"]["ReportEvaluation"][];
                            series: {
                                id: string | null;
                                name: string;
                                points: components["schemas"]["Point"][];
                            }[];
                            tunings: components["schemas"]["ReportTuning"][];
                        };
                        /** Format: date-time */
                        finishedAt: string | null;
                        id: string;
                        key: string;
                        ledger: components["schemas"]["Ledger"];
                        links: {
                            cells: string;
                            events: string;
                            report: string;
                            self: string;
                        };
                        name: string;
                        progress: components["schemas"]["Progress"] | null;
                        question: string | null;
                        stages: {
                            /** Format: int64 */
                            done: number;
                            /** Format: double */
                            etaSeconds: number | null;
                            /** Format: int64 */
                            failed: number;
                            /** Format: double */
                            ratePerSecond: number | null;
                            /** Format: int64 */
                            running: number;
                            /** Format: double */
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            /** Format: int64 */
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        status: components["schemas"]["JobStatus"];
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            /** @description It begins, or is tried anew */
            202: {
                headers: {
                    /** @description The study */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "key": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "name": "tiny",
                     *       "title": "What pre-training gives fine-tuning",
                     *       "question": null,
                     *       "extends": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "measure",
                     *         "done": 12,
                     *         "total": 40,
                     *         "unit": "cells",
                     *         "ratePerSecond": 0.8,
                     *         "etaSeconds": 35
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": null,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "cells": {
                     *         "total": 40,
                     *         "measured": 12,
                     *         "failed": 0,
                     *         "running": 2,
                     *         "planned": 26
                     *       },
                     *       "stages": [
                     *         {
                     *           "stage": "scoring",
                     *           "done": 12,
                     *           "running": 2,
                     *           "failed": 0,
                     *           "total": 40,
                     *           "share": 0.3,
                     *           "ratePerSecond": 0.8,
                     *           "etaSeconds": 35
                     *         }
                     *       ],
                     *       "cost": [
                     *         {
                     *           "stage": "scoring",
                     *           "runs": 12,
                     *           "deviceSeconds": 9.5,
                     *           "counters": {
                     *             "tokensThroughBlocks": 120000
                     *           }
                     *         }
                     *       ],
                     *       "factors": {
                     *         "series": [
                     *           {
                     *             "id": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "name": "micro",
                     *             "points": [
                     *               {
                     *                 "revision": "step64",
                     *                 "step": 64,
                     *                 "tokensSeen": 65536,
                     *                 "stage": "pretrain"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "tunings": [
                     *           {
                     *             "name": "base",
                     *             "datasets": []
                     *           }
                     *         ],
                     *         "evaluations": [
                     *           {
                     *             "name": "micro-inference.default",
                     *             "datasetName": "micro-inference",
                     *             "task": "inference",
                     *             "role": "in-domain",
                     *             "format": "default",
                     *             "shots": 0,
                     *             "method": "token-prob",
                     *             "metrics": [
                     *               "accuracy"
                     *             ],
                     *             "chanceLevel": 0.333,
                     *             "rows": 200
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "cells": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/cells",
                     *         "events": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events",
                     *         "report": "http://127.0.0.1:4104/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: int64 */
                        attempt: number;
                        cells: {
                            /** Format: int64 */
                            failed: number;
                            /** Format: int64 */
                            measured: number;
                            /** Format: int64 */
                            planned: number;
                            /** Format: int64 */
                            running: number;
                            /** Format: int64 */
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                /** Format: double */
                                deviceSeconds: number;
                                /** Format: int64 */
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            /** Format: double */
                            deviceSeconds: number;
                            /** Format: int64 */
                            runs: number;
                            /** @enum {string} */
                            stage: "pretraining" | "training" | "scoring" | "baselines";
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        error: components["schemas"]["Problem"] | null;
                        extends: string | null;
                        factors: {
                            evaluations: components["schemas"]["ReportEvaluation"][];
                            series: {
                                id: string | null;
                                name: string;
                                points: components["schemas"]["Point"][];
                            }[];
                            tunings: components["schemas"]["ReportTuning"][];
                        };
                        /** Format: date-time */
                        finishedAt: string | null;
                        id: string;
                        key: string;
                        ledger: components["schemas"]["Ledger"];
                        links: {
                            cells: string;
                            events: string;
                            report: string;
                            self: string;
                        };
                        name: string;
                        progress: components["schemas"]["Progress"] | null;
                        question: string | null;
                        stages: {
                            /** Format: int64 */
                            done: number;
                            /** Format: double */
                            etaSeconds: number | null;
                            /** Format: int64 */
                            failed: number;
                            /** Format: double */
                            ratePerSecond: number | null;
                            /** Format: int64 */
                            running: number;
                            /** Format: double */
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            /** Format: int64 */
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        status: components["schemas"]["JobStatus"];
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getStudy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The study */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "key": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "name": "tiny",
                     *       "title": "What pre-training gives fine-tuning",
                     *       "question": null,
                     *       "extends": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "measure",
                     *         "done": 12,
                     *         "total": 40,
                     *         "unit": "cells",
                     *         "ratePerSecond": 0.8,
                     *         "etaSeconds": 35
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": null,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "cells": {
                     *         "total": 40,
                     *         "measured": 12,
                     *         "failed": 0,
                     *         "running": 2,
                     *         "planned": 26
                     *       },
                     *       "stages": [
                     *         {
                     *           "stage": "scoring",
                     *           "done": 12,
                     *           "running": 2,
                     *           "failed": 0,
                     *           "total": 40,
                     *           "share": 0.3,
                     *           "ratePerSecond": 0.8,
                     *           "etaSeconds": 35
                     *         }
                     *       ],
                     *       "cost": [
                     *         {
                     *           "stage": "scoring",
                     *           "runs": 12,
                     *           "deviceSeconds": 9.5,
                     *           "counters": {
                     *             "tokensThroughBlocks": 120000
                     *           }
                     *         }
                     *       ],
                     *       "factors": {
                     *         "series": [
                     *           {
                     *             "id": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "name": "micro",
                     *             "points": [
                     *               {
                     *                 "revision": "step64",
                     *                 "step": 64,
                     *                 "tokensSeen": 65536,
                     *                 "stage": "pretrain"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "tunings": [
                     *           {
                     *             "name": "base",
                     *             "datasets": []
                     *           }
                     *         ],
                     *         "evaluations": [
                     *           {
                     *             "name": "micro-inference.default",
                     *             "datasetName": "micro-inference",
                     *             "task": "inference",
                     *             "role": "in-domain",
                     *             "format": "default",
                     *             "shots": 0,
                     *             "method": "token-prob",
                     *             "metrics": [
                     *               "accuracy"
                     *             ],
                     *             "chanceLevel": 0.333,
                     *             "rows": 200
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "cells": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/cells",
                     *         "events": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events",
                     *         "report": "http://127.0.0.1:4104/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: int64 */
                        attempt: number;
                        cells: {
                            /** Format: int64 */
                            failed: number;
                            /** Format: int64 */
                            measured: number;
                            /** Format: int64 */
                            planned: number;
                            /** Format: int64 */
                            running: number;
                            /** Format: int64 */
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                /** Format: double */
                                deviceSeconds: number;
                                /** Format: int64 */
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            /** Format: double */
                            deviceSeconds: number;
                            /** Format: int64 */
                            runs: number;
                            /** @enum {string} */
                            stage: "pretraining" | "training" | "scoring" | "baselines";
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        error: components["schemas"]["Problem"] | null;
                        extends: string | null;
                        factors: {
                            evaluations: components["schemas"]["ReportEvaluation"][];
                            series: {
                                id: string | null;
                                name: string;
                                points: components["schemas"]["Point"][];
                            }[];
                            tunings: components["schemas"]["ReportTuning"][];
                        };
                        /** Format: date-time */
                        finishedAt: string | null;
                        id: string;
                        key: string;
                        ledger: components["schemas"]["Ledger"];
                        links: {
                            cells: string;
                            events: string;
                            report: string;
                            self: string;
                        };
                        name: string;
                        progress: components["schemas"]["Progress"] | null;
                        question: string | null;
                        stages: {
                            /** Format: int64 */
                            done: number;
                            /** Format: double */
                            etaSeconds: number | null;
                            /** Format: int64 */
                            failed: number;
                            /** Format: double */
                            ratePerSecond: number | null;
                            /** Format: int64 */
                            running: number;
                            /** Format: double */
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            /** Format: int64 */
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        status: components["schemas"]["JobStatus"];
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    cancelStudy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It stops, or has stopped */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "key": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "name": "tiny",
                     *       "title": "What pre-training gives fine-tuning",
                     *       "question": null,
                     *       "extends": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "measure",
                     *         "done": 12,
                     *         "total": 40,
                     *         "unit": "cells",
                     *         "ratePerSecond": 0.8,
                     *         "etaSeconds": 35
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": null,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "cells": {
                     *         "total": 40,
                     *         "measured": 12,
                     *         "failed": 0,
                     *         "running": 2,
                     *         "planned": 26
                     *       },
                     *       "stages": [
                     *         {
                     *           "stage": "scoring",
                     *           "done": 12,
                     *           "running": 2,
                     *           "failed": 0,
                     *           "total": 40,
                     *           "share": 0.3,
                     *           "ratePerSecond": 0.8,
                     *           "etaSeconds": 35
                     *         }
                     *       ],
                     *       "cost": [
                     *         {
                     *           "stage": "scoring",
                     *           "runs": 12,
                     *           "deviceSeconds": 9.5,
                     *           "counters": {
                     *             "tokensThroughBlocks": 120000
                     *           }
                     *         }
                     *       ],
                     *       "factors": {
                     *         "series": [
                     *           {
                     *             "id": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "name": "micro",
                     *             "points": [
                     *               {
                     *                 "revision": "step64",
                     *                 "step": 64,
                     *                 "tokensSeen": 65536,
                     *                 "stage": "pretrain"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "tunings": [
                     *           {
                     *             "name": "base",
                     *             "datasets": []
                     *           }
                     *         ],
                     *         "evaluations": [
                     *           {
                     *             "name": "micro-inference.default",
                     *             "datasetName": "micro-inference",
                     *             "task": "inference",
                     *             "role": "in-domain",
                     *             "format": "default",
                     *             "shots": 0,
                     *             "method": "token-prob",
                     *             "metrics": [
                     *               "accuracy"
                     *             ],
                     *             "chanceLevel": 0.333,
                     *             "rows": 200
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "cells": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/cells",
                     *         "events": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events",
                     *         "report": "http://127.0.0.1:4104/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: int64 */
                        attempt: number;
                        cells: {
                            /** Format: int64 */
                            failed: number;
                            /** Format: int64 */
                            measured: number;
                            /** Format: int64 */
                            planned: number;
                            /** Format: int64 */
                            running: number;
                            /** Format: int64 */
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                /** Format: double */
                                deviceSeconds: number;
                                /** Format: int64 */
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            /** Format: double */
                            deviceSeconds: number;
                            /** Format: int64 */
                            runs: number;
                            /** @enum {string} */
                            stage: "pretraining" | "training" | "scoring" | "baselines";
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        error: components["schemas"]["Problem"] | null;
                        extends: string | null;
                        factors: {
                            evaluations: components["schemas"]["ReportEvaluation"][];
                            series: {
                                id: string | null;
                                name: string;
                                points: components["schemas"]["Point"][];
                            }[];
                            tunings: components["schemas"]["ReportTuning"][];
                        };
                        /** Format: date-time */
                        finishedAt: string | null;
                        id: string;
                        key: string;
                        ledger: components["schemas"]["Ledger"];
                        links: {
                            cells: string;
                            events: string;
                            report: string;
                            self: string;
                        };
                        name: string;
                        progress: components["schemas"]["Progress"] | null;
                        question: string | null;
                        stages: {
                            /** Format: int64 */
                            done: number;
                            /** Format: double */
                            etaSeconds: number | null;
                            /** Format: int64 */
                            failed: number;
                            /** Format: double */
                            ratePerSecond: number | null;
                            /** Format: int64 */
                            running: number;
                            /** Format: double */
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            /** Format: int64 */
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        status: components["schemas"]["JobStatus"];
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listCells: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["CellState"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cells */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cel_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *           "key": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "point": {
                     *             "revision": "step64",
                     *             "step": 64,
                     *             "tokensSeen": 65536,
                     *             "stage": "pretrain",
                     *             "seriesId": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "seriesName": "micro"
                     *           },
                     *           "tuning": "base",
                     *           "baseline": null,
                     *           "evaluation": "micro-inference.default",
                     *           "state": "measured",
                     *           "reason": null,
                     *           "measured": [
                     *             {
                     *               "measurementId": "msr_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *               "metric": "accuracy",
                     *               "primary": true,
                     *               "value": 0.715,
                     *               "n": 200,
                     *               "low": 0.65,
                     *               "high": 0.775,
                     *               "verdict": "valid"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            baseline: {
                                field: string | null;
                                rule: string;
                                tuning: string;
                            } | null;
                            evaluation: string;
                            id: string;
                            key: string;
                            measured: {
                                /** Format: double */
                                high: number;
                                /** Format: double */
                                low: number;
                                measurementId: string;
                                metric: string;
                                /** Format: int64 */
                                n: number;
                                primary: boolean;
                                /** Format: double */
                                value: number;
                                /** @enum {string} */
                                verdict: "valid" | "suspect" | "invalid";
                            }[];
                            point: {
                                /** Format: int64 */
                                ingredient?: number;
                                /** Format: int64 */
                                order?: number;
                                revision: string;
                                seriesId: string;
                                seriesName: string;
                                stage: string;
                                /** Format: int64 */
                                step: number | null;
                                /** Format: int64 */
                                tokensSeen: number | null;
                            } | null;
                            reason: string | null;
                            state: components["schemas"]["CellState"];
                            tuning: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    streamStudyEvents: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Id of the last event that the client has; the stream goes on after it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events so far as JSON, or as they come for a client that accepts text/event-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 3,
                     *           "type": "progress",
                     *           "at": "2026-01-31T12:00:00.000Z",
                     *           "data": {
                     *             "phase": "train",
                     *             "done": 20,
                     *             "total": 100,
                     *             "unit": "steps",
                     *             "ratePerSecond": 4
                     *           }
                     *         }
                     *       ],
                     *       "ended": false
                     *     }
                     */
                    "application/json": {
                        ended: boolean;
                        items: components["schemas"]["JobEvent"][];
                    };
                    /**
                     * @example id: 3
                     *     event: progress
                     *     data: {"id":3,"type":"progress","at":"2026-01-31T12:00:00.000Z","data":{"phase":"train","done":20,"total":100,"unit":"steps","ratePerSecond":4}}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    resumeStudy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It goes on */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "key": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "name": "tiny",
                     *       "title": "What pre-training gives fine-tuning",
                     *       "question": null,
                     *       "extends": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "measure",
                     *         "done": 12,
                     *         "total": 40,
                     *         "unit": "cells",
                     *         "ratePerSecond": 0.8,
                     *         "etaSeconds": 35
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": null,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "cells": {
                     *         "total": 40,
                     *         "measured": 12,
                     *         "failed": 0,
                     *         "running": 2,
                     *         "planned": 26
                     *       },
                     *       "stages": [
                     *         {
                     *           "stage": "scoring",
                     *           "done": 12,
                     *           "running": 2,
                     *           "failed": 0,
                     *           "total": 40,
                     *           "share": 0.3,
                     *           "ratePerSecond": 0.8,
                     *           "etaSeconds": 35
                     *         }
                     *       ],
                     *       "cost": [
                     *         {
                     *           "stage": "scoring",
                     *           "runs": 12,
                     *           "deviceSeconds": 9.5,
                     *           "counters": {
                     *             "tokensThroughBlocks": 120000
                     *           }
                     *         }
                     *       ],
                     *       "factors": {
                     *         "series": [
                     *           {
                     *             "id": "ser_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "name": "micro",
                     *             "points": [
                     *               {
                     *                 "revision": "step64",
                     *                 "step": 64,
                     *                 "tokensSeen": 65536,
                     *                 "stage": "pretrain"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "tunings": [
                     *           {
                     *             "name": "base",
                     *             "datasets": []
                     *           }
                     *         ],
                     *         "evaluations": [
                     *           {
                     *             "name": "micro-inference.default",
                     *             "datasetName": "micro-inference",
                     *             "task": "inference",
                     *             "role": "in-domain",
                     *             "format": "default",
                     *             "shots": 0,
                     *             "method": "token-prob",
                     *             "metrics": [
                     *               "accuracy"
                     *             ],
                     *             "chanceLevel": 0.333,
                     *             "rows": 200
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "cells": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/cells",
                     *         "events": "/v1/studies/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events",
                     *         "report": "http://127.0.0.1:4104/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: int64 */
                        attempt: number;
                        cells: {
                            /** Format: int64 */
                            failed: number;
                            /** Format: int64 */
                            measured: number;
                            /** Format: int64 */
                            planned: number;
                            /** Format: int64 */
                            running: number;
                            /** Format: int64 */
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                /** Format: double */
                                deviceSeconds: number;
                                /** Format: int64 */
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            /** Format: double */
                            deviceSeconds: number;
                            /** Format: int64 */
                            runs: number;
                            /** @enum {string} */
                            stage: "pretraining" | "training" | "scoring" | "baselines";
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        error: components["schemas"]["Problem"] | null;
                        extends: string | null;
                        factors: {
                            evaluations: components["schemas"]["ReportEvaluation"][];
                            series: {
                                id: string | null;
                                name: string;
                                points: components["schemas"]["Point"][];
                            }[];
                            tunings: components["schemas"]["ReportTuning"][];
                        };
                        /** Format: date-time */
                        finishedAt: string | null;
                        id: string;
                        key: string;
                        ledger: components["schemas"]["Ledger"];
                        links: {
                            cells: string;
                            events: string;
                            report: string;
                            self: string;
                        };
                        name: string;
                        progress: components["schemas"]["Progress"] | null;
                        question: string | null;
                        stages: {
                            /** Format: int64 */
                            done: number;
                            /** Format: double */
                            etaSeconds: number | null;
                            /** Format: int64 */
                            failed: number;
                            /** Format: double */
                            ratePerSecond: number | null;
                            /** Format: int64 */
                            running: number;
                            /** Format: double */
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            /** Format: int64 */
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        status: components["schemas"]["JobStatus"];
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
