// Generated from openapi/ by "npm run openapi". Do not edit.
export interface paths {
    "/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the devices that runs may use; starts a worker if none has reported them yet */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scoring runs in the order in which they were asked for */
        get: operations["listScoringRuns"];
        put?: never;
        /** Score a checkpoint, or a surface rule, on a prepared set */
        post: operations["createScoringRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a scoring run goes, and what it cost */
        get: operations["getScoringRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a run at its next step boundary; what it has done stays saved */
        post: operations["cancelScoringRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring-runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens to a run, so far or as it happens */
        get: operations["listScoringRunEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring-runs/{id}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was scored on what and how, with the manifests of its inputs, and the files of the result */
        get: operations["getScoringRunManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring-runs/{id}/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scored rows as JSON Lines (Prediction each); one byte range may be asked for */
        get: operations["getScoringRunPredictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scoring-runs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a failed or cancelled run from its last saved state */
        post: operations["resumeScoringRun"];
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
        Baseline: {
            field: string | null;
            rule: components["schemas"]["BaselineRule"];
        };
        /** @enum {string} */
        BaselineRule: "bag-of-words" | "constant-output" | "first-sentence" | "majority";
        CheckpointManifest: {
            /** Format: int64 */
            contextLength: number;
            digest: string;
            files: components["schemas"]["FileEntry"][];
            id: string;
            key: string;
            /** @enum {string} */
            kind: "checkpoint";
            lineage: components["schemas"]["TuningStep"][];
            modelType: string;
            origin: components["schemas"]["CheckpointOrigin"];
            /** Format: int64 */
            parameters: number;
            points: components["schemas"]["SeriesPoint"][];
            /** Format: int64 */
            vocabularySize: number;
        };
        CheckpointOrigin: components["schemas"]["CheckpointOriginRegistered"] | components["schemas"]["CheckpointOriginRandomStart"] | components["schemas"]["CheckpointOriginTrainingRun"];
        CheckpointOriginRandomStart: {
            config: components["schemas"]["JsonObject"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "random-start";
            /** Format: int64 */
            seed: number;
            tokenizer: {
                id: string;
                key: string;
            };
        };
        CheckpointOriginRegistered: {
            converted?: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "registered";
            location: string;
        };
        CheckpointOriginTrainingRun: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "training-run";
        };
        DatasetManifest: {
            /** Format: double */
            chanceLevel: number | null;
            columns: {
                [key: string]: string | string[] | {
                    by: string;
                    oneOf: string[];
                    values: string[];
                } | {
                    constant: string | string[];
                };
            };
            guessedColumns?: string[];
            id: string;
            key: string;
            /** @enum {string} */
            kind: "dataset";
            labelMapping?: components["schemas"]["LabelMapping"];
            labels: components["schemas"]["Label"][];
            licence: string;
            methods: components["schemas"]["Method"][];
            metrics: string[];
            name: string;
            /**
             * Format: double
             * @enum {number}
             */
            readingVersion?: 2;
            role: components["schemas"]["Role"];
            source: string;
            splits: {
                [key: string]: {
                    digest: string;
                    pin?: components["schemas"]["HubPin"];
                };
            };
            task: components["schemas"]["Task"];
        };
        Device: {
            capability: string | null;
            /** Format: int64 */
            memoryBytes: number | null;
            model: string;
            name: string;
            uuid: string;
        };
        /** @enum {string} */
        Dtype: "float32" | "bfloat16";
        FileEntry: {
            /** Format: int64 */
            bytes: number;
            path: string;
            sha256: string;
        };
        Finding: {
            code: string;
            /** Format: int64 */
            count: number;
            examples: {
                detail: string;
                /** Format: int64 */
                line: number | null;
            }[];
            message: string;
            remedy: string;
            /** @enum {string} */
            severity: "info" | "warning" | "error";
        };
        /** @enum {string} */
        Format: "default" | "instruct" | "io" | "template";
        HubPin: {
            commit: string;
            files: {
                /** Format: int64 */
                bytes: number | null;
                hash: string | null;
                path: string;
            }[];
            revision: string;
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
        MetricRecord: {
            /** @enum {string} */
            aggregation: "mean" | "ratio-of-sums" | "corpus";
            corpus?: {
                /** Format: double */
                standardError: number | null;
                /** Format: double */
                value: number;
            };
            higherIsBetter: boolean;
            label: string;
            name: string;
            range: {
                /** Format: double */
                high: number | null;
                /** Format: double */
                low: number | null;
            };
            sharesChance: boolean;
            unit: string | null;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Overflow: "dropShots" | "truncateDocument" | "skip" | "error";
        PreparedSetManifest: {
            characters: {
                /** Format: int64 */
                max: number;
                /** Format: int64 */
                median: number;
                /** Format: int64 */
                min: number;
                /** Format: int64 */
                total: number;
            };
            counts: {
                /** Format: int64 */
                dropped: number;
                /** Format: int64 */
                kept: number;
                /** Format: int64 */
                notSampled: number;
                /** Format: int64 */
                read: number;
            };
            dataset: components["schemas"]["DatasetManifest"];
            digest: string;
            disjointFrom: {
                datasetName: string;
                id: string;
                key: string;
            }[];
            dropped: {
                detail: string;
                /** Format: int64 */
                line: number;
                reason: string;
            }[];
            droppedByReason?: {
                [key: string]: number;
            };
            droppedList?: components["schemas"]["FileEntry"];
            excludedFromPool?: {
                /** Format: int64 */
                line: number;
                rowId: string;
                sameAs: string;
            }[];
            exemplars: {
                rowId: string;
                text: string;
            }[];
            files: components["schemas"]["FileEntry"][];
            findings: components["schemas"]["Finding"][];
            goldCounts?: number[];
            id: string;
            key: string;
            /** @enum {string} */
            kind: "prepared-set";
            labelCounts: {
                [key: string]: number;
            };
            lengths?: {
                completion: {
                    /** Format: int64 */
                    max: number;
                    /** Format: int64 */
                    median: number;
                    /** Format: int64 */
                    min: number;
                    /** Format: int64 */
                    p95: number;
                };
                /** Format: int64 */
                exemplars: number;
                prompt: {
                    /** Format: int64 */
                    max: number;
                    /** Format: int64 */
                    median: number;
                    /** Format: int64 */
                    min: number;
                    /** Format: int64 */
                    p95: number;
                };
            };
            lint?: {
                /** Format: int64 */
                error: number;
                /** Format: int64 */
                info: number;
                /** Format: int64 */
                warning: number;
            };
            settings: components["schemas"]["PreparedSetSettings"];
        };
        PreparedSetSettings: {
            balanced?: boolean;
            format: components["schemas"]["Format"];
            pool: string | null;
            protocol: components["schemas"]["Protocol"];
            purpose: components["schemas"]["Purpose"];
            /** Format: int64 */
            sampleSeed: number;
            /** @enum {string} */
            shotOrder?: "drawn" | "fixed";
            /** Format: int32 */
            shots: number;
            /** Format: int64 */
            shotSeed: number;
            /** Format: int64 */
            size: number | null;
            split: string;
            template?: string;
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
        /** @enum {string} */
        Purpose: "corpus" | "train" | "evaluate";
        Recipe: {
            /** Format: int32 */
            batchSize: number;
            /** Format: double */
            beta1: number;
            /** Format: double */
            beta2: number;
            checkpointSteps: number[];
            dtype: components["schemas"]["Dtype"];
            /** Format: int64 */
            epochs: number | null;
            /** Format: double */
            epsilon: number;
            /** Format: double */
            learningRate: number;
            /** Format: double */
            maxGradNorm: number | null;
            method: components["schemas"]["TrainingMethod"];
            /** @enum {string} */
            protocol: "corrected" | "paper";
            /** @enum {string} */
            schedule: "linear" | "constant";
            /** Format: int64 */
            sequenceLength: number | null;
            /** @enum {string} */
            stage: "pretrain" | "finetune";
            /** Format: int64 */
            steps: number | null;
            /** Format: int64 */
            trainSeed: number;
            /** Format: double */
            warmupFraction: number;
            /** Format: double */
            weightDecay: number;
        };
        /** @enum {string} */
        Role: "train" | "in-domain" | "out-of-domain" | "instruction-test" | "corpus";
        ScoringRun: {
            acceptedFindings: string[];
            /** Format: int64 */
            attempt: number;
            budget: {
                [key: string]: number;
            } | null;
            /** Format: date-time */
            createdAt: string;
            digest: string | null;
            error: components["schemas"]["Problem"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            key: string;
            ledger: components["schemas"]["Ledger"];
            links: {
                cancel: string;
                events: string;
                manifest: string;
                predictions: string;
                resume: string;
                self: string;
            };
            preparedSet: {
                id: string;
                key: string;
                peer: string;
            };
            progress: components["schemas"]["Progress"] | null;
            settings: components["schemas"]["ScoringSettings"];
            /** Format: date-time */
            startedAt: string | null;
            status: components["schemas"]["JobStatus"];
            subject: components["schemas"]["SubjectReference"];
            versions: {
                [key: string]: string;
            } | null;
            waitingFor: string | null;
        };
        ScoringRunManifest: {
            acceptedFindings?: string[];
            digest: string;
            files: components["schemas"]["FileEntry"][];
            id: string;
            key: string;
            /** @enum {string} */
            kind: "scoring-run";
            metricRecords?: components["schemas"]["MetricRecord"][];
            metrics: string[];
            /** Format: int64 */
            overflowed: number;
            preparedSet: components["schemas"]["PreparedSetManifest"];
            /** Format: int64 */
            rows: number;
            settings: components["schemas"]["ScoringSettings"];
            subject: components["schemas"]["Subject"];
        };
        ScoringRunRequest: {
            /** @default [] */
            acceptFindings?: string[];
            /** @default float32 */
            dtype?: components["schemas"]["Dtype"];
            /**
             * Format: int32
             * @default null
             */
            maxNewTokens?: number | null;
            method?: components["schemas"]["Method"];
            /** @default dropShots */
            overflow?: components["schemas"]["Overflow"];
            preparedSet: {
                id: string;
                peer: string;
            };
            subject: components["schemas"]["SubjectRequest"];
        };
        ScoringSettings: {
            dtype: components["schemas"]["Dtype"];
            /** Format: int32 */
            maxNewTokens: number | null;
            method: components["schemas"]["Method"];
            overflow: components["schemas"]["Overflow"];
        };
        SeriesPoint: {
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
        };
        Subject: components["schemas"]["SubjectCheckpoint"] | components["schemas"]["SubjectBaseline"];
        SubjectBaseline: {
            baseline: components["schemas"]["Baseline"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "baseline";
            trainedOn: components["schemas"]["PreparedSetManifest"];
        };
        SubjectCheckpoint: {
            checkpoint: components["schemas"]["CheckpointManifest"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "checkpoint";
        };
        SubjectReference: components["schemas"]["SubjectReferenceCheckpoint"] | components["schemas"]["SubjectReferenceBaseline"];
        SubjectReferenceBaseline: {
            field: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "baseline";
            rule: components["schemas"]["BaselineRule"];
            trainedOn: {
                id: string;
                key: string;
                peer: string;
            };
        };
        SubjectReferenceCheckpoint: {
            checkpoint: {
                id: string;
                key: string;
                peer: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "checkpoint";
        };
        SubjectRequest: components["schemas"]["SubjectRequestCheckpoint"] | components["schemas"]["SubjectRequestBaselineInput"];
        SubjectRequestBaselineInput: {
            /** @default null */
            field?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "baseline";
            rule: components["schemas"]["BaselineRule"];
            trainedOn: {
                id: string;
                peer: string;
            };
        };
        SubjectRequestCheckpoint: {
            checkpoint: {
                id: string;
                peer: string;
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "checkpoint";
        };
        /** @enum {string} */
        Task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
        /** @enum {string} */
        TrainingMethod: "full";
        TuningStep: {
            acceptedFindings?: string[];
            fromCheckpoint: {
                id: string;
                key: string;
            };
            preparedSet: components["schemas"]["PreparedSetManifest"];
            recipe: components["schemas"]["Recipe"];
            runId: string;
            runKey: string;
            /** Format: int64 */
            step: number;
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
        /** @description Body too large */
        BodyTooLargeProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:body-too-large",
                 *       "status": 413,
                 *       "title": "Body too large",
                 *       "code": "body-too-large",
                 *       "detail": "The body is over the limit of 8388608 bytes.",
                 *       "remedy": "Send less in one request."
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
        /** @description Result lost */
        LostResultProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:lost-result",
                 *       "status": 410,
                 *       "title": "Result lost",
                 *       "code": "lost-result",
                 *       "detail": "The files of this result are missing or damaged.",
                 *       "remedy": "Send the request that made it once more: it is made anew under the same id."
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
        /** @description Range not satisfiable */
        RangeProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:amuro:problem:range-not-satisfiable",
                 *       "status": 416,
                 *       "title": "Range not satisfiable",
                 *       "code": "range-not-satisfiable",
                 *       "detail": "The range begins after the end of the file.",
                 *       "remedy": "Ask for a range within the length that Content-Range names."
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
        /** @description An ETag: the range is sent only if this is still the tag of the file, else all of it. */
        IfRange: string;
        /** @description Id of the last event that the client has; the stream goes on after it. */
        LastEventId: string;
        /** @description One range of bytes to send instead of all, such as `bytes=0-1023`. */
        Range: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The devices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "cuda:0",
                     *           "uuid": "GPU-8f0c2f8e-6f0b-4f0e-9a51-0d3b9f0f2c11",
                     *           "model": "NVIDIA A100-SXM4-80GB",
                     *           "memoryBytes": 85899345920,
                     *           "capability": "8.0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Device"][];
                    };
                };
            };
            401: components["responses"]["UnauthorisedProblem"];
            /** @description No worker can be started */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:amuro:problem:no-worker",
                     *       "status": 503,
                     *       "code": "no-worker",
                     *       "title": "No worker can be started",
                     *       "detail": "the worker ended with exit code 1",
                     *       "remedy": "Run `npm run setup`, or set AMURO_PYTHON to an interpreter that has amuro_gpu."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["AnyProblem"];
        };
    };
    listScoringRuns: {
        parameters: {
            query?: {
                checkpoint?: string;
                cursor?: string;
                limit?: number;
                preparedSet?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "scr_mfrggzdfmztwq2lknnwg23tpob",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "digest": null,
                     *           "subject": {
                     *             "kind": "checkpoint",
                     *             "checkpoint": {
                     *               "id": "ckp_mfrggzdfmztwq2lknnwg23tpob",
                     *               "peer": "training",
                     *               "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *             }
                     *           },
                     *           "preparedSet": {
                     *             "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *             "peer": "datasets",
                     *             "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *           },
                     *           "settings": {
                     *             "method": "token-prob",
                     *             "overflow": "dropShots",
                     *             "maxNewTokens": null,
                     *             "dtype": "float32"
                     *           },
                     *           "acceptedFindings": [],
                     *           "versions": null,
                     *           "budget": null,
                     *           "status": "running",
                     *           "attempt": 1,
                     *           "progress": {
                     *             "phase": "score",
                     *             "done": 120,
                     *             "total": 300,
                     *             "unit": "rows",
                     *             "ratePerSecond": 400,
                     *             "etaSeconds": 0.45
                     *           },
                     *           "error": null,
                     *           "waitingFor": null,
                     *           "ledger": {
                     *             "device": "cpu:0",
                     *             "deviceModel": "a CPU",
                     *             "threads": 1,
                     *             "attempts": 1,
                     *             "deviceSeconds": 0.8,
                     *             "peakMemoryBytes": 612000000,
                     *             "counters": {
                     *               "headRows": 300,
                     *               "prefixTokens": 0,
                     *               "rows": 300,
                     *               "tokensThroughBlocks": 9600
                     *             }
                     *           },
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "startedAt": "2026-01-31T12:00:00.000Z",
                     *           "finishedAt": null,
                     *           "links": {
                     *             "self": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob",
                     *             "events": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/events",
                     *             "manifest": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *             "predictions": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/predictions",
                     *             "cancel": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/cancel",
                     *             "resume": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/resume"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ScoringRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createScoringRun: {
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
                 *       "subject": {
                 *         "kind": "checkpoint",
                 *         "checkpoint": {
                 *           "id": "ckp_mfrggzdfmztwq2lknnwg23tpob",
                 *           "peer": "training"
                 *         }
                 *       },
                 *       "preparedSet": {
                 *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                 *         "peer": "datasets"
                 *       },
                 *       "method": "token-prob"
                 *     }
                 */
                "application/json": components["schemas"]["ScoringRunRequest"];
            };
        };
        responses: {
            /** @description It has succeeded or is active */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "scr_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "digest": null,
                     *       "subject": {
                     *         "kind": "checkpoint",
                     *         "checkpoint": {
                     *           "id": "ckp_mfrggzdfmztwq2lknnwg23tpob",
                     *           "peer": "training",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *         }
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "peer": "datasets",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "settings": {
                     *         "method": "token-prob",
                     *         "overflow": "dropShots",
                     *         "maxNewTokens": null,
                     *         "dtype": "float32"
                     *       },
                     *       "acceptedFindings": [],
                     *       "versions": null,
                     *       "budget": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "score",
                     *         "done": 120,
                     *         "total": 300,
                     *         "unit": "rows",
                     *         "ratePerSecond": 400,
                     *         "etaSeconds": 0.45
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "a CPU",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0.8,
                     *         "peakMemoryBytes": 612000000,
                     *         "counters": {
                     *           "headRows": 300,
                     *           "prefixTokens": 0,
                     *           "rows": 300,
                     *           "tokensThroughBlocks": 9600
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "predictions": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/predictions",
                     *         "cancel": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/cancel",
                     *         "resume": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/resume"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ScoringRun"];
                };
            };
            /** @description Queued */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "scr_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "digest": null,
                     *       "subject": {
                     *         "kind": "checkpoint",
                     *         "checkpoint": {
                     *           "id": "ckp_mfrggzdfmztwq2lknnwg23tpob",
                     *           "peer": "training",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *         }
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "peer": "datasets",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "settings": {
                     *         "method": "token-prob",
                     *         "overflow": "dropShots",
                     *         "maxNewTokens": null,
                     *         "dtype": "float32"
                     *       },
                     *       "acceptedFindings": [],
                     *       "versions": null,
                     *       "budget": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "score",
                     *         "done": 120,
                     *         "total": 300,
                     *         "unit": "rows",
                     *         "ratePerSecond": 400,
                     *         "etaSeconds": 0.45
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "a CPU",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0.8,
                     *         "peakMemoryBytes": 612000000,
                     *         "counters": {
                     *           "headRows": 300,
                     *           "prefixTokens": 0,
                     *           "rows": 300,
                     *           "tokensThroughBlocks": 9600
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "predictions": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/predictions",
                     *         "cancel": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/cancel",
                     *         "resume": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/resume"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ScoringRun"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            409: components["responses"]["ConflictProblem"];
            413: components["responses"]["BodyTooLargeProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getScoringRun: {
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
            /** @description The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "scr_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "digest": null,
                     *       "subject": {
                     *         "kind": "checkpoint",
                     *         "checkpoint": {
                     *           "id": "ckp_mfrggzdfmztwq2lknnwg23tpob",
                     *           "peer": "training",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *         }
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "peer": "datasets",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "settings": {
                     *         "method": "token-prob",
                     *         "overflow": "dropShots",
                     *         "maxNewTokens": null,
                     *         "dtype": "float32"
                     *       },
                     *       "acceptedFindings": [],
                     *       "versions": null,
                     *       "budget": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "score",
                     *         "done": 120,
                     *         "total": 300,
                     *         "unit": "rows",
                     *         "ratePerSecond": 400,
                     *         "etaSeconds": 0.45
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "a CPU",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0.8,
                     *         "peakMemoryBytes": 612000000,
                     *         "counters": {
                     *           "headRows": 300,
                     *           "prefixTokens": 0,
                     *           "rows": 300,
                     *           "tokensThroughBlocks": 9600
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "predictions": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/predictions",
                     *         "cancel": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/cancel",
                     *         "resume": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/resume"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ScoringRun"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    cancelScoringRun: {
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
            /** @description The run as it is now */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "scr_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "digest": null,
                     *       "subject": {
                     *         "kind": "checkpoint",
                     *         "checkpoint": {
                     *           "id": "ckp_mfrggzdfmztwq2lknnwg23tpob",
                     *           "peer": "training",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *         }
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "peer": "datasets",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "settings": {
                     *         "method": "token-prob",
                     *         "overflow": "dropShots",
                     *         "maxNewTokens": null,
                     *         "dtype": "float32"
                     *       },
                     *       "acceptedFindings": [],
                     *       "versions": null,
                     *       "budget": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "score",
                     *         "done": 120,
                     *         "total": 300,
                     *         "unit": "rows",
                     *         "ratePerSecond": 400,
                     *         "etaSeconds": 0.45
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "a CPU",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0.8,
                     *         "peakMemoryBytes": 612000000,
                     *         "counters": {
                     *           "headRows": 300,
                     *           "prefixTokens": 0,
                     *           "rows": 300,
                     *           "tokensThroughBlocks": 9600
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "predictions": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/predictions",
                     *         "cancel": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/cancel",
                     *         "resume": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/resume"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ScoringRun"];
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
    listScoringRunEvents: {
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
    getScoringRunManifest: {
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
            /** @description The manifest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "scoring-run",
                     *       "id": "scr_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "digest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "settings": {
                     *         "method": "token-prob",
                     *         "overflow": "dropShots",
                     *         "maxNewTokens": null,
                     *         "dtype": "float32"
                     *       },
                     *       "subject": {
                     *         "kind": "checkpoint",
                     *         "checkpoint": {
                     *           "kind": "checkpoint",
                     *           "id": "ckp_mfrggzdfmztwq2lknnwg23tpob",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "digest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "modelType": "olmo",
                     *           "parameters": 918016,
                     *           "vocabularySize": 1024,
                     *           "contextLength": 256,
                     *           "origin": {
                     *             "kind": "registered",
                     *             "location": "shipped:micro/step-1000"
                     *           },
                     *           "points": [],
                     *           "lineage": [],
                     *           "files": [
                     *             {
                     *               "path": "model.safetensors",
                     *               "bytes": 1836032,
                     *               "sha256": "6162636461626364616263646162636461626364616263646162636461626364"
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "preparedSet": {
                     *         "kind": "prepared-set",
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *         "digest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *         "settings": {
                     *           "purpose": "evaluate",
                     *           "split": "test",
                     *           "format": "default",
                     *           "protocol": "corrected",
                     *           "shots": 0,
                     *           "shotSeed": 0,
                     *           "pool": null,
                     *           "size": 300,
                     *           "sampleSeed": 0
                     *         },
                     *         "dataset": {
                     *           "kind": "dataset",
                     *           "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "name": "micro-inference",
                     *           "task": "inference",
                     *           "role": "in-domain",
                     *           "columns": {
                     *             "premise": "premise",
                     *             "hypothesis": "hypothesis",
                     *             "label": "label"
                     *           },
                     *           "labels": [
                     *             {
                     *               "value": "entailment",
                     *               "text": "entailment"
                     *             },
                     *             {
                     *               "value": "neutral",
                     *               "text": "neutral"
                     *             }
                     *           ],
                     *           "methods": [
                     *             "token-prob",
                     *             "free"
                     *           ],
                     *           "metrics": [
                     *             "accuracy"
                     *           ],
                     *           "chanceLevel": 0.5,
                     *           "licence": "Apache-2.0",
                     *           "source": "generator",
                     *           "splits": {
                     *             "test": {
                     *               "digest": "6162636461626364616263646162636461626364616263646162636461626364"
                     *             }
                     *           }
                     *         },
                     *         "disjointFrom": [],
                     *         "exemplars": [],
                     *         "counts": {
                     *           "read": 1000,
                     *           "kept": 300,
                     *           "dropped": 0,
                     *           "notSampled": 700
                     *         },
                     *         "dropped": [],
                     *         "labelCounts": {
                     *           "entailment": 150,
                     *           "neutral": 150
                     *         },
                     *         "characters": {
                     *           "min": 60,
                     *           "median": 90,
                     *           "max": 140,
                     *           "total": 27000
                     *         },
                     *         "findings": [],
                     *         "files": [
                     *           {
                     *             "path": "rows.jsonl",
                     *             "bytes": 120000,
                     *             "sha256": "6162636461626364616263646162636461626364616263646162636461626364"
                     *           }
                     *         ]
                     *       },
                     *       "metrics": [
                     *         "accuracy"
                     *       ],
                     *       "rows": 300,
                     *       "overflowed": 0,
                     *       "files": [
                     *         {
                     *           "path": "predictions.jsonl",
                     *           "bytes": 90000,
                     *           "sha256": "6162636461626364616263646162636461626364616263646162636461626364"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScoringRunManifest"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            410: components["responses"]["LostResultProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getScoringRunPredictions: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: the range is sent only if this is still the tag of the file, else all of it. */
                "If-Range"?: components["parameters"]["IfRange"];
                /** @description One range of bytes to send instead of all, such as `bytes=0-1023`. */
                Range?: components["parameters"]["Range"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All predictions, in the order of the prepared rows */
            200: {
                headers: {
                    /** @description `bytes`: one range of bytes may be asked for. */
                    "Accept-Ranges"?: string;
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"rowId":"6162636461626364616263646162636461626364616263646162636461626364","sourceLine":1,"groupId":null,"prediction":"entailment","output":null,"gold":"entailment","metrics":{"accuracy":1}} */
                    "application/x-ndjson": string;
                };
            };
            /** @description The range of bytes that was asked for */
            206: {
                headers: {
                    /** @description `bytes`: one range of bytes may be asked for. */
                    "Accept-Ranges"?: string;
                    /**
                     * @description Which bytes these are, of how many.
                     * @example bytes 0-99/1363
                     */
                    "Content-Range"?: string;
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"rowId":"6162636461626364616263646162636461626364616263646162636461626364","sourceLine":1,"groupId":null,"prediction":"entailment","output":null,"gold":"entailment","metrics":{"accuracy":1}} */
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            410: components["responses"]["LostResultProblem"];
            416: components["responses"]["RangeProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    resumeScoringRun: {
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
            /** @description The run as it is now */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "scr_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "digest": null,
                     *       "subject": {
                     *         "kind": "checkpoint",
                     *         "checkpoint": {
                     *           "id": "ckp_mfrggzdfmztwq2lknnwg23tpob",
                     *           "peer": "training",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *         }
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "peer": "datasets",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "settings": {
                     *         "method": "token-prob",
                     *         "overflow": "dropShots",
                     *         "maxNewTokens": null,
                     *         "dtype": "float32"
                     *       },
                     *       "acceptedFindings": [],
                     *       "versions": null,
                     *       "budget": null,
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "score",
                     *         "done": 120,
                     *         "total": 300,
                     *         "unit": "rows",
                     *         "ratePerSecond": 400,
                     *         "etaSeconds": 0.45
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "a CPU",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0.8,
                     *         "peakMemoryBytes": 612000000,
                     *         "counters": {
                     *           "headRows": 300,
                     *           "prefixTokens": 0,
                     *           "rows": 300,
                     *           "tokensThroughBlocks": 9600
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "predictions": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/predictions",
                     *         "cancel": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/cancel",
                     *         "resume": "/v1/scoring-runs/scr_mfrggzdfmztwq2lknnwg23tpob/resume"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ScoringRun"];
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
