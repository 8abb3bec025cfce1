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
        BaselineResolved: {
            /** @default null */
            field: string | null;
            /** @enum {string} */
            rule: "bag-of-words" | "constant-output" | "first-sentence" | "majority";
        };
        CheckpointManifestResolved: {
            contextLength: number;
            digest: string;
            files: components["schemas"]["FileEntry"][];
            id: string;
            key: string;
            /** @enum {string} */
            kind: "checkpoint";
            lineage: components["schemas"]["TuningStepResolved"][];
            modelType: string;
            origin: components["schemas"]["CheckpointOrigin"];
            parameters: number;
            points: components["schemas"]["SeriesPointResolved"][];
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
            seed: number;
            tokenizer: {
                id: string;
                key: string;
            };
        };
        CheckpointOriginRegistered: {
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
            methods: ("token-prob" | "free" | "options" | "generate")[];
            metrics: string[];
            name: string;
            /** @enum {string} */
            role: "train" | "in-domain" | "out-of-domain" | "instruction-test" | "corpus";
            source: string;
            splits: {
                [key: string]: {
                    digest: string;
                    pin?: components["schemas"]["HubPin"];
                };
            };
            /** @enum {string} */
            task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
        };
        Device: {
            capability: string | null;
            memoryBytes: number | null;
            model: string;
            name: string;
            uuid: string;
        };
        FileEntry: {
            bytes: number;
            path: string;
            sha256: string;
        };
        Finding: {
            code: string;
            count: number;
            examples: {
                detail: string;
                line: number | null;
            }[];
            message: string;
            remedy: string;
            /** @enum {string} */
            severity: "info" | "warning" | "error";
        };
        HubPin: {
            commit: string;
            files: {
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
        MetricRecord: {
            /** @enum {string} */
            aggregation: "mean" | "ratio-of-sums" | "corpus";
            corpus?: {
                standardError: number | null;
                value: number;
            };
            higherIsBetter: boolean;
            label: string;
            name: string;
            range: {
                high: number | null;
                low: number | null;
            };
            sharesChance: boolean;
            unit: string | null;
            version: number;
        };
        PreparedSetManifestResolved: {
            characters: {
                max: number;
                median: number;
                min: number;
                total: number;
            };
            counts: {
                dropped: number;
                kept: number;
                notSampled: number;
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
                line: number;
                reason: string;
            }[];
            droppedByReason?: {
                [key: string]: number;
            };
            droppedList?: components["schemas"]["FileEntry"];
            excludedFromPool?: {
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
                    max: number;
                    median: number;
                    min: number;
                    p95: number;
                };
                exemplars: number;
                prompt: {
                    max: number;
                    median: number;
                    min: number;
                    p95: number;
                };
            };
            lint?: {
                error: number;
                info: number;
                warning: number;
            };
            settings: components["schemas"]["PreparedSetSettingsResolved"];
        };
        PreparedSetSettingsResolved: {
            balanced?: boolean;
            /**
             * @default default
             * @enum {string}
             */
            format: "default" | "instruct" | "io" | "template";
            /** @default null */
            pool: string | null;
            /**
             * @default corrected
             * @enum {string}
             */
            protocol: "corrected" | "paper";
            /** @enum {string} */
            purpose: "corpus" | "train" | "evaluate";
            /** @default 0 */
            sampleSeed: number;
            /** @enum {string} */
            shotOrder?: "drawn" | "fixed";
            /** @default 0 */
            shots: number;
            /** @default 0 */
            shotSeed: number;
            /** @default null */
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
        RecipeResolved: {
            /** @default 8 */
            batchSize: number;
            /** @default 0.9 */
            beta1: number;
            /** @default 0.999 */
            beta2: number;
            /** @default [] */
            checkpointSteps: number[];
            /**
             * @default float32
             * @enum {string}
             */
            dtype: "float32" | "bfloat16";
            /** @default null */
            epochs: number | null;
            /** @default 1e-8 */
            epsilon: number;
            learningRate: number;
            /** @default null */
            maxGradNorm: number | null;
            /**
             * @default full
             * @enum {string}
             */
            method: "full";
            /**
             * @default corrected
             * @enum {string}
             */
            protocol: "corrected" | "paper";
            /**
             * @default linear
             * @enum {string}
             */
            schedule: "linear" | "constant";
            /** @default null */
            sequenceLength: number | null;
            /** @enum {string} */
            stage: "pretrain" | "finetune";
            /** @default null */
            steps: number | null;
            /** @default 0 */
            trainSeed: number;
            /** @default 0.03 */
            warmupFraction: number;
            /** @default 0 */
            weightDecay: number;
        };
        ScoringRunManifestResolved: {
            acceptedFindings?: string[];
            digest: string;
            files: components["schemas"]["FileEntry"][];
            id: string;
            key: string;
            /** @enum {string} */
            kind: "scoring-run";
            metricRecords?: components["schemas"]["MetricRecord"][];
            metrics: string[];
            overflowed: number;
            preparedSet: components["schemas"]["PreparedSetManifestResolved"];
            rows: number;
            settings: components["schemas"]["ScoringSettingsResolved"];
            subject: components["schemas"]["SubjectResolved"];
        };
        ScoringRunRequest: {
            /** @default [] */
            acceptFindings?: string[];
            /**
             * @default float32
             * @enum {string}
             */
            dtype?: "float32" | "bfloat16";
            /** @default null */
            maxNewTokens?: number | null;
            /** @enum {string} */
            method?: "token-prob" | "free" | "options" | "generate";
            /**
             * @default dropShots
             * @enum {string}
             */
            overflow?: "dropShots" | "truncateDocument" | "skip" | "error";
            preparedSet: {
                id: string;
                peer: string;
            };
            subject: {
                checkpoint: {
                    id: string;
                    peer: string;
                };
                /** @enum {string} */
                kind: "checkpoint";
            } | {
                /** @default null */
                field?: string | null;
                /** @enum {string} */
                kind: "baseline";
                /** @enum {string} */
                rule: "bag-of-words" | "constant-output" | "first-sentence" | "majority";
                trainedOn: {
                    id: string;
                    peer: string;
                };
            };
        };
        ScoringRunResolved: {
            acceptedFindings: string[];
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
            settings: components["schemas"]["ScoringSettingsResolved"];
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
            subject: {
                checkpoint: {
                    id: string;
                    key: string;
                    peer: string;
                };
                /** @enum {string} */
                kind: "checkpoint";
            } | {
                /** @default null */
                field: string | null;
                /** @enum {string} */
                kind: "baseline";
                /** @enum {string} */
                rule: "bag-of-words" | "constant-output" | "first-sentence" | "majority";
                trainedOn: {
                    id: string;
                    key: string;
                    peer: string;
                };
            };
            versions: {
                [key: string]: string;
            } | null;
            waitingFor: string | null;
        };
        ScoringSettingsResolved: {
            /**
             * @default float32
             * @enum {string}
             */
            dtype: "float32" | "bfloat16";
            /** @default null */
            maxNewTokens: number | null;
            /** @enum {string} */
            method: "token-prob" | "free" | "options" | "generate";
            /**
             * @default dropShots
             * @enum {string}
             */
            overflow: "dropShots" | "truncateDocument" | "skip" | "error";
        };
        SeriesPointResolved: {
            revision: string;
            seriesId: string;
            seriesName: string;
            /** @default pretrain */
            stage: string;
            step: number;
            tokensSeen: number | null;
        };
        SubjectBaselineResolved: {
            baseline: components["schemas"]["BaselineResolved"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "baseline";
            trainedOn: components["schemas"]["PreparedSetManifestResolved"];
        };
        SubjectCheckpointResolved: {
            checkpoint: components["schemas"]["CheckpointManifestResolved"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "checkpoint";
        };
        SubjectResolved: components["schemas"]["SubjectCheckpointResolved"] | components["schemas"]["SubjectBaselineResolved"];
        TuningStepResolved: {
            acceptedFindings?: string[];
            fromCheckpoint: {
                id: string;
                key: string;
            };
            preparedSet: components["schemas"]["PreparedSetManifestResolved"];
            recipe: components["schemas"]["RecipeResolved"];
            runId: string;
            runKey: string;
            step: number;
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
                        items: components["schemas"]["ScoringRunResolved"][];
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
    createScoringRun: {
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
                    "application/json": components["schemas"]["ScoringRunResolved"];
                };
            };
            /** @description Queued */
            202: {
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
                    "application/json": components["schemas"]["ScoringRunResolved"];
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
            /** @description Body too large */
            413: {
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
                    "application/json": components["schemas"]["ScoringRunResolved"];
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
                    "application/json": components["schemas"]["ScoringRunResolved"];
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
    listScoringRunEvents: {
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
                    "application/json": components["schemas"]["ScoringRunManifestResolved"];
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
    getScoringRunPredictions: {
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
            /** @description All predictions, in the order of the prepared rows */
            200: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"rowId":"6162636461626364616263646162636461626364616263646162636461626364","sourceLine":1,"groupId":null,"prediction":"entailment","output":null,"gold":"entailment","metrics":{"accuracy":1}} */
                    "application/x-ndjson": string;
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
            /** @description Range not satisfiable */
            416: {
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
                    "application/json": components["schemas"]["ScoringRunResolved"];
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
