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
        DatasetSpec: {
            /** @default null */
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
            methods?: ("token-prob" | "free" | "options" | "generate")[];
            /** @default [] */
            metrics?: string[];
            name: string;
            /** @enum {string} */
            preprocess?: "hellaswag";
            /** @enum {string} */
            role: "train" | "in-domain" | "out-of-domain" | "instruction-test" | "corpus";
            splits: {
                [key: string]: components["schemas"]["SplitSource"];
            };
            /** @enum {string} */
            task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
            template?: string;
        };
        DirectorySource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "directory";
            path: string;
            points: components["schemas"]["Point"][];
        };
        Generalisation: {
            motivation?: ("practical" | "cognitive" | "intrinsic" | "fairness")[];
            shiftSource?: ("naturally-occurring" | "partitioned-natural" | "generated-shift" | "fully-generated")[];
        };
        HubSource: {
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
            id: number;
            /** @enum {string} */
            type: "status" | "progress" | "log" | "metric" | "saved" | "checkpoint";
        };
        JsonObject: {
            [key: string]: unknown;
        };
        Label: {
            text: string;
            value: string;
        };
        LabelMapping: components["schemas"]["LabelMappingValues"] | components["schemas"]["LabelMappingThreshold"];
        LabelMappingThreshold: {
            above: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "threshold";
            label: string;
            max: number;
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
            attempts: number;
            counters: {
                [key: string]: number;
            };
            device: string | null;
            deviceModel: string | null;
            deviceSeconds: number;
            peakMemoryBytes: number;
            threads: number | null;
        };
        Point: {
            revision: string;
            /** @default pretrain */
            stage?: string;
            step: number;
            tokensSeen: number | null;
        };
        PointResolved: {
            revision: string;
            /** @default pretrain */
            stage: string;
            step: number;
            tokensSeen: number | null;
        };
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
            status: number;
            title: string;
            type: string;
        };
        Progress: {
            done: number;
            etaSeconds: number | null;
            phase: string;
            ratePerSecond: number | null;
            total: number | null;
            unit: string;
        };
        ReportEvaluation: {
            chanceLevel: number | null;
            datasetName: string;
            /** @enum {string} */
            format: "default" | "instruct" | "io" | "template";
            /** @enum {string} */
            method: "token-prob" | "free" | "options" | "generate";
            metrics: string[];
            name: string;
            /** @enum {string} */
            role: "train" | "in-domain" | "out-of-domain" | "instruction-test" | "corpus";
            rows: number | null;
            shots: number;
            /** @enum {string} */
            task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
        };
        ReportTuning: {
            datasets: {
                name: string;
                rows: number | null;
                /** @enum {string} */
                task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
            }[];
            name: string;
        };
        ShippedSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "shipped";
            name: string;
        };
        SplitSource: components["schemas"]["SplitSourceFile"] | components["schemas"]["SplitSourceUpload"] | components["schemas"]["SplitSourceGenerator"] | components["schemas"]["HubSource"] | components["schemas"]["UrlSource"];
        SplitSourceFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "file";
            path: string;
        };
        SplitSourceGenerator: {
            /** @enum {string} */
            generator: "micro-world";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "generator";
            rows: number;
            /** @default 0 */
            seed?: number;
            set: string;
        };
        SplitSourceUpload: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "upload";
            uploadId: string;
        };
        StudyEvaluation: {
            /** @default [] */
            acceptFindings?: string[];
            balanced?: boolean;
            dataset: string;
            /**
             * @default float32
             * @enum {string}
             */
            dtype?: "float32" | "bfloat16";
            /**
             * @default [
             *       "default"
             *     ]
             */
            formats?: ("default" | "instruct" | "io" | "template")[];
            /** @default null */
            maxNewTokens?: number | null;
            /** @enum {string} */
            method?: "token-prob" | "free" | "options" | "generate";
            /**
             * @default dropShots
             * @enum {string}
             */
            overflow?: "dropShots" | "truncateDocument" | "skip" | "error";
            /** @default null */
            pool?: string | null;
            /**
             * @default corrected
             * @enum {string}
             */
            protocol?: "corrected" | "paper";
            /** @default 0 */
            sampleSeed?: number;
            /** @enum {string} */
            shotOrder?: "drawn" | "fixed";
            /** @default 0 */
            shots?: number;
            /** @default 0 */
            shotSeed?: number;
            /** @default null */
            size?: number | null;
            /** @default test */
            split?: string;
            template?: string;
        };
        StudyFile: {
            /** @default true */
            baselines?: boolean;
            /** @default [] */
            datasets?: components["schemas"]["DatasetSpec"][];
            evaluations: components["schemas"]["StudyEvaluation"][];
            generalisation?: components["schemas"]["Generalisation"];
            name: string;
            question?: string;
            series: components["schemas"]["StudySeries"][];
            title: string;
            /** @default [] */
            tunings?: components["schemas"]["StudyTuning"][];
        };
        StudyPretraining: {
            config: components["schemas"]["JsonObject"];
            /** @default 0 */
            initSeed?: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "pretrain";
            recipe: components["schemas"]["StudyRecipe"];
            tokenizer: components["schemas"]["StudyTokenizer"];
        };
        StudyRecipe: {
            /** @default [] */
            acceptFindings?: string[];
            /** @default 8 */
            batchSize?: number;
            /** @default 0.9 */
            beta1?: number;
            /** @default 0.999 */
            beta2?: number;
            /** @default [] */
            checkpointSteps?: number[];
            dataset: string;
            /**
             * @default float32
             * @enum {string}
             */
            dtype?: "float32" | "bfloat16";
            /** @default null */
            epochs?: number | null;
            /** @default 1e-8 */
            epsilon?: number;
            /**
             * @default default
             * @enum {string}
             */
            format?: "default" | "instruct" | "io" | "template";
            learningRate: number;
            /** @default null */
            maxGradNorm?: number | null;
            /**
             * @default full
             * @enum {string}
             */
            method?: "full";
            /**
             * @default corrected
             * @enum {string}
             */
            protocol?: "corrected" | "paper";
            /** @default 0 */
            sampleSeed?: number;
            /**
             * @default linear
             * @enum {string}
             */
            schedule?: "linear" | "constant";
            /** @default null */
            sequenceLength?: number | null;
            size?: number | null;
            /** @default train */
            split?: string;
            /** @default null */
            steps?: number | null;
            template?: string;
            /** @default 0 */
            trainSeed?: number;
            /** @default 0.03 */
            warmupFraction?: number;
            /** @default 0 */
            weightDecay?: number;
        };
        StudySeries: {
            name: string;
            revisions?: string[];
            source: components["schemas"]["StudySeriesSource"];
        };
        StudySeriesSource: components["schemas"]["ShippedSource"] | components["schemas"]["DirectorySource"] | components["schemas"]["StudyPretraining"];
        StudyTokenizer: components["schemas"]["StudyTokenizerFile"] | components["schemas"]["StudyTokenizerTrain"];
        StudyTokenizerFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "file";
            path: string;
        };
        StudyTokenizerTrain: {
            dataset: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "train";
            /** @default null */
            size?: number | null;
            /** @default train */
            split?: string;
            vocabularySize: number;
        };
        StudyTuning: {
            name: string;
            recipes: components["schemas"]["StudyRecipe"][];
        };
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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
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
                "application/json": components["schemas"]["StudyFile"];
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
                                revision: string;
                                seriesId: string;
                                seriesName: string;
                                /** @default pretrain */
                                stage: string;
                                step: number;
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
                                points: components["schemas"]["PointResolved"][];
                            }[];
                            tunings: components["schemas"]["ReportTuning"][];
                        };
                        name: string;
                        stages: {
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            steps: number;
                        }[];
                        studyId: string;
                        studyKey: string;
                        title: string;
                    };
                };
            };
            /** @description Invalid request */
            400: {
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
            /** @description Forbidden */
            403: {
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
            /** @description Cannot be processed */
            422: {
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
            /** @description Peer unavailable */
            502: {
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
                            attempt: number;
                            cells: {
                                failed: number;
                                measured: number;
                                planned: number;
                                running: number;
                                total: number;
                            };
                            cost: {
                                byDataset?: {
                                    dataset: string;
                                    deviceSeconds: number;
                                    runs: number;
                                }[];
                                counters: {
                                    [key: string]: number;
                                };
                                deviceSeconds: number;
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
                                    points: components["schemas"]["PointResolved"][];
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
                                done: number;
                                etaSeconds: number | null;
                                failed: number;
                                ratePerSecond: number | null;
                                running: number;
                                share: number;
                                /** @enum {string} */
                                stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                                total: number;
                            }[];
                            /** Format: date-time */
                            startedAt: string | null;
                            /** @enum {string} */
                            status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
                            title: string;
                            waitingFor: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Invalid request */
            400: {
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
        };
    };
    createStudy: {
        parameters: {
            query?: never;
            header?: never;
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
                "application/json": components["schemas"]["StudyFile"];
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
                        attempt: number;
                        cells: {
                            failed: number;
                            measured: number;
                            planned: number;
                            running: number;
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                deviceSeconds: number;
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            deviceSeconds: number;
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
                                points: components["schemas"]["PointResolved"][];
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
                            done: number;
                            etaSeconds: number | null;
                            failed: number;
                            ratePerSecond: number | null;
                            running: number;
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
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
                        attempt: number;
                        cells: {
                            failed: number;
                            measured: number;
                            planned: number;
                            running: number;
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                deviceSeconds: number;
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            deviceSeconds: number;
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
                                points: components["schemas"]["PointResolved"][];
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
                            done: number;
                            etaSeconds: number | null;
                            failed: number;
                            ratePerSecond: number | null;
                            running: number;
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            /** @description Invalid request */
            400: {
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
            /** @description Forbidden */
            403: {
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
            /** @description Cannot be processed */
            422: {
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
            /** @description Peer unavailable */
            502: {
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
                        attempt: number;
                        cells: {
                            failed: number;
                            measured: number;
                            planned: number;
                            running: number;
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                deviceSeconds: number;
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            deviceSeconds: number;
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
                                points: components["schemas"]["PointResolved"][];
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
                            done: number;
                            etaSeconds: number | null;
                            failed: number;
                            ratePerSecond: number | null;
                            running: number;
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            /** @description Invalid request */
            400: {
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
            404: {
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
                        attempt: number;
                        cells: {
                            failed: number;
                            measured: number;
                            planned: number;
                            running: number;
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                deviceSeconds: number;
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            deviceSeconds: number;
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
                                points: components["schemas"]["PointResolved"][];
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
                            done: number;
                            etaSeconds: number | null;
                            failed: number;
                            ratePerSecond: number | null;
                            running: number;
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            /** @description Invalid request */
            400: {
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
            404: {
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
            /** @description Conflict */
            409: {
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
        };
    };
    listCells: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "planned" | "preparing" | "training" | "scoring" | "measuring" | "measured" | "failed";
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
                                high: number;
                                low: number;
                                measurementId: string;
                                metric: string;
                                n: number;
                                primary: boolean;
                                value: number;
                                /** @enum {string} */
                                verdict: "valid" | "suspect" | "invalid";
                            }[];
                            point: {
                                revision: string;
                                seriesId: string;
                                seriesName: string;
                                /** @default pretrain */
                                stage: string;
                                step: number;
                                tokensSeen: number | null;
                            } | null;
                            reason: string | null;
                            /** @enum {string} */
                            state: "planned" | "preparing" | "training" | "scoring" | "measuring" | "measured" | "failed";
                            tuning: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Invalid request */
            400: {
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
            404: {
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
        };
    };
    streamStudyEvents: {
        parameters: {
            query?: {
                after?: number | null;
            };
            header?: never;
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
            /** @description Invalid request */
            400: {
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
            404: {
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
                        attempt: number;
                        cells: {
                            failed: number;
                            measured: number;
                            planned: number;
                            running: number;
                            total: number;
                        };
                        cost: {
                            byDataset?: {
                                dataset: string;
                                deviceSeconds: number;
                                runs: number;
                            }[];
                            counters: {
                                [key: string]: number;
                            };
                            deviceSeconds: number;
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
                                points: components["schemas"]["PointResolved"][];
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
                            done: number;
                            etaSeconds: number | null;
                            failed: number;
                            ratePerSecond: number | null;
                            running: number;
                            share: number;
                            /** @enum {string} */
                            stage: "preparing" | "pretraining" | "training" | "scoring" | "baselines" | "measuring";
                            total: number;
                        }[];
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
                        title: string;
                        waitingFor: string | null;
                    };
                };
            };
            /** @description Invalid request */
            400: {
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
            404: {
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
            /** @description Conflict */
            409: {
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
        };
    };
}
