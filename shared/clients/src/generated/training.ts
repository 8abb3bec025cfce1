// Generated from openapi/ by "npm run openapi". Do not edit.
export interface paths {
    "/v1/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List checkpoints */
        get: operations["listCheckpoints"];
        put?: never;
        /** Register a checkpoint directory, or make a random start */
        post: operations["createCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a checkpoint: its manifest once it is ready */
        get: operations["getCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a checkpoint: events so far, or as they come */
        get: operations["listCheckpointEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/{id}/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a file of a checkpoint, whole or by one byte range; its ETag is its sha256 */
        get: operations["getCheckpointFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoints/{id}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the manifest of a finished checkpoint */
        get: operations["getCheckpointManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List series, those of pre-training runs included */
        get: operations["listSeries"];
        put?: never;
        /** Register a series of checkpoints: a shipped one, a directory of them, or a pre-training run */
        post: operations["createSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series/{idOrName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a series by its id or name; by the id of a pre-training run, the series that it made */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokenizers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tokenizers */
        get: operations["listTokenizers"];
        put?: never;
        /** Take a tokenizer from a file, or train one on a prepared set */
        post: operations["createTokenizer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokenizers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a tokenizer and how far it is */
        get: operations["getTokenizer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokenizers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a tokenizer: events so far, or as they come */
        get: operations["listTokenizerEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokenizers/{id}/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a file of a tokenizer, whole or by one byte range; its ETag is its sha256 */
        get: operations["getTokenizerFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List training runs */
        get: operations["listTrainingRuns"];
        put?: never;
        /** Pre-train or fine-tune a checkpoint on a prepared set */
        post: operations["createTrainingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a training run and how far it is */
        get: operations["getTrainingRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a run at its next step; its state is kept */
        post: operations["cancelTrainingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a training run: events so far, or as they come */
        get: operations["listTrainingRunEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-runs/{id}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the manifest of a finished training run */
        get: operations["getTrainingRunManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-runs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a failed or cancelled run from its last saved state */
        post: operations["resumeTrainingRun"];
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
        CheckpointResolved: components["schemas"]["ReadyCheckpointResolved"] | components["schemas"]["PendingCheckpointResolved"];
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
        DirectorySource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "directory";
            path: string;
            points: components["schemas"]["Point"][];
        };
        DirectorySourceResolved: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "directory";
            path: string;
            points: components["schemas"]["PointResolved"][];
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
        PendingCheckpointResolved: {
            attempt: number;
            /** Format: date-time */
            createdAt: string;
            error: components["schemas"]["Problem"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            key: string;
            ledger: components["schemas"]["Ledger"];
            links: {
                events: string;
                files: string;
                manifest: string;
                self: string;
            };
            progress: components["schemas"]["Progress"] | null;
            source: {
                /** @enum {string} */
                kind: "directory";
                path: string;
            } | {
                config: components["schemas"]["JsonObject"];
                /** @enum {string} */
                kind: "random-start";
                /** @default 0 */
                seed: number;
                tokenizer: {
                    id: string;
                };
            } | {
                /** @enum {string} */
                kind: "training-run";
                runId: string;
                step: number;
            } | {
                /** @enum {string} */
                kind: "shipped";
                revision: string;
                series: string;
            };
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "cancelling" | "interrupted" | "failed" | "cancelled";
            waitingFor: string | null;
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
        ReadyCheckpointResolved: {
            attempt: number;
            contextLength: number;
            /** Format: date-time */
            createdAt: string;
            digest: string;
            error: components["schemas"]["Problem"] | null;
            files: components["schemas"]["FileEntry"][];
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            key: string;
            /** @enum {string} */
            kind: "checkpoint";
            ledger: components["schemas"]["Ledger"];
            lineage: components["schemas"]["TuningStepResolved"][];
            links: {
                events: string;
                files: string;
                manifest: string;
                self: string;
            };
            modelType: string;
            origin: components["schemas"]["CheckpointOrigin"];
            parameters: number;
            points: components["schemas"]["SeriesPointResolved"][];
            progress: components["schemas"]["Progress"] | null;
            source: {
                /** @enum {string} */
                kind: "directory";
                path: string;
            } | {
                config: components["schemas"]["JsonObject"];
                /** @enum {string} */
                kind: "random-start";
                /** @default 0 */
                seed: number;
                tokenizer: {
                    id: string;
                };
            } | {
                /** @enum {string} */
                kind: "training-run";
                runId: string;
                step: number;
            } | {
                /** @enum {string} */
                kind: "shipped";
                revision: string;
                series: string;
            };
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            status: "succeeded";
            vocabularySize: number;
            waitingFor: string | null;
        };
        Recipe: {
            /** @default 8 */
            batchSize?: number;
            /** @default 0.9 */
            beta1?: number;
            /** @default 0.999 */
            beta2?: number;
            /** @default [] */
            checkpointSteps?: number[];
            /**
             * @default float32
             * @enum {string}
             */
            dtype?: "float32" | "bfloat16";
            /** @default null */
            epochs?: number | null;
            /** @default 1e-8 */
            epsilon?: number;
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
            /**
             * @default linear
             * @enum {string}
             */
            schedule?: "linear" | "constant";
            /** @default null */
            sequenceLength?: number | null;
            /** @enum {string} */
            stage: "pretrain" | "finetune";
            /** @default null */
            steps?: number | null;
            /** @default 0 */
            trainSeed?: number;
            /** @default 0.03 */
            warmupFraction?: number;
            /** @default 0 */
            weightDecay?: number;
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
        SeriesPointResolved: {
            revision: string;
            seriesId: string;
            seriesName: string;
            /** @default pretrain */
            stage: string;
            step: number;
            tokensSeen: number | null;
        };
        SeriesResolved: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            key: string;
            links: {
                self: string;
            };
            name: string;
            points: {
                checkpointId: string;
                revision: string;
                /** @default pretrain */
                stage: string;
                step: number;
                tokensSeen: number | null;
            }[];
            source: components["schemas"]["SeriesSourceResolved"];
        };
        SeriesSource: components["schemas"]["ShippedSource"] | components["schemas"]["DirectorySource"] | components["schemas"]["SeriesSourceTrainingRun"];
        SeriesSourceResolved: components["schemas"]["ShippedSource"] | components["schemas"]["DirectorySourceResolved"] | components["schemas"]["SeriesSourceTrainingRun"];
        SeriesSourceTrainingRun: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "training-run";
            runId: string;
        };
        ShippedSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "shipped";
            name: string;
        };
        Tokenizer: {
            attempt: number;
            /** Format: date-time */
            createdAt: string;
            error: components["schemas"]["Problem"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            key: string;
            ledger: components["schemas"]["Ledger"];
            links: {
                events: string;
                self: string;
            };
            progress: components["schemas"]["Progress"] | null;
            source: {
                /** @enum {string} */
                kind: "file";
                path: string;
            } | {
                /** @enum {string} */
                kind: "train";
                preparedSet: {
                    id: string;
                    peer: string;
                };
                vocabularySize: number;
            };
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
            vocabularySize: number | null;
            waitingFor: string | null;
        };
        TrainingFacts: {
            examples: number;
            finalLoss: number | null;
            skipped: components["schemas"]["JsonObject"][];
            skippedRows: number;
            steps: number;
            warmupSteps: number;
        };
        TrainingRunManifestResolved: {
            acceptedFindings?: string[];
            base: components["schemas"]["CheckpointManifestResolved"];
            checkpoints: {
                checkpointId: string;
                digest: string;
                step: number;
            }[];
            digest: string;
            facts: components["schemas"]["TrainingFacts"];
            files: components["schemas"]["FileEntry"][];
            id: string;
            key: string;
            /** @enum {string} */
            kind: "training-run";
            preparedSet: components["schemas"]["PreparedSetManifestResolved"];
            recipe: components["schemas"]["RecipeResolved"];
        };
        TrainingRunResolved: {
            acceptedFindings: string[];
            attempt: number;
            checkpoint: {
                id: string;
            };
            checkpoints: {
                checkpointId: string;
                step: number;
            }[];
            /** Format: date-time */
            createdAt: string;
            error: components["schemas"]["Problem"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            key: string;
            ledger: components["schemas"]["Ledger"];
            links: {
                events: string;
                manifest: string;
                self: string;
            };
            preparedSet: {
                id: string;
                peer: string;
            };
            progress: components["schemas"]["Progress"] | null;
            recipe: components["schemas"]["RecipeResolved"];
            seriesId: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
            waitingFor: string | null;
        };
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
    listCheckpoints: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                     *           "kind": "checkpoint",
                     *           "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *           "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *           "modelType": "olmo",
                     *           "parameters": 918528,
                     *           "vocabularySize": 1000,
                     *           "contextLength": 512,
                     *           "origin": {
                     *             "kind": "registered",
                     *             "location": "shipped:micro/step-2000"
                     *           },
                     *           "points": [
                     *             {
                     *               "seriesId": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *               "seriesName": "micro",
                     *               "revision": "step-2000",
                     *               "step": 2000,
                     *               "tokensSeen": 2048000,
                     *               "stage": "pretrain"
                     *             }
                     *           ],
                     *           "lineage": [],
                     *           "files": [
                     *             {
                     *               "path": "model.safetensors",
                     *               "bytes": 3700000,
                     *               "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *             }
                     *           ],
                     *           "status": "succeeded",
                     *           "attempt": 1,
                     *           "progress": {
                     *             "phase": "train",
                     *             "done": 375,
                     *             "total": 375,
                     *             "unit": "steps",
                     *             "ratePerSecond": 22,
                     *             "etaSeconds": 0
                     *           },
                     *           "error": null,
                     *           "waitingFor": null,
                     *           "ledger": {
                     *             "device": "cpu:0",
                     *             "deviceModel": "AMD EPYC 7B13",
                     *             "threads": 1,
                     *             "attempts": 1,
                     *             "deviceSeconds": 17.2,
                     *             "peakMemoryBytes": 412000000,
                     *             "counters": {
                     *               "optimizerSteps": 375,
                     *               "tokensThroughBlocks": 96120
                     *             }
                     *           },
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "startedAt": "2026-01-31T12:00:01.000Z",
                     *           "finishedAt": "2026-01-31T12:00:18.000Z",
                     *           "source": {
                     *             "kind": "shipped",
                     *             "series": "micro",
                     *             "revision": "step-2000"
                     *           },
                     *           "links": {
                     *             "self": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *             "manifest": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/manifest",
                     *             "files": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/files/{path}",
                     *             "events": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CheckpointResolved"][];
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
    createCheckpoint: {
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
                 *       "source": {
                 *         "kind": "random-start",
                 *         "config": {
                 *           "model_type": "olmo",
                 *           "hidden_size": 128,
                 *           "intermediate_size": 512,
                 *           "num_hidden_layers": 4,
                 *           "num_attention_heads": 4,
                 *           "max_position_embeddings": 512
                 *         },
                 *         "tokenizer": {
                 *           "id": "tok_n4pnaavlkwkylealj3yjkfjc3g"
                 *         },
                 *         "seed": 0
                 *       }
                 *     }
                 */
                "application/json": {
                    source: {
                        /** @enum {string} */
                        kind: "directory";
                        path: string;
                    } | {
                        config: components["schemas"]["JsonObject"];
                        /** @enum {string} */
                        kind: "random-start";
                        /** @default 0 */
                        seed?: number;
                        tokenizer: {
                            id: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description It exists already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "checkpoint",
                     *       "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "modelType": "olmo",
                     *       "parameters": 918528,
                     *       "vocabularySize": 1000,
                     *       "contextLength": 512,
                     *       "origin": {
                     *         "kind": "registered",
                     *         "location": "shipped:micro/step-2000"
                     *       },
                     *       "points": [
                     *         {
                     *           "seriesId": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "seriesName": "micro",
                     *           "revision": "step-2000",
                     *           "step": 2000,
                     *           "tokensSeen": 2048000,
                     *           "stage": "pretrain"
                     *         }
                     *       ],
                     *       "lineage": [],
                     *       "files": [
                     *         {
                     *           "path": "model.safetensors",
                     *           "bytes": 3700000,
                     *           "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *         }
                     *       ],
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "source": {
                     *         "kind": "shipped",
                     *         "series": "micro",
                     *         "revision": "step-2000"
                     *       },
                     *       "links": {
                     *         "self": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "manifest": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/manifest",
                     *         "files": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/files/{path}",
                     *         "events": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckpointResolved"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "checkpoint",
                     *       "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "modelType": "olmo",
                     *       "parameters": 918528,
                     *       "vocabularySize": 1000,
                     *       "contextLength": 512,
                     *       "origin": {
                     *         "kind": "registered",
                     *         "location": "shipped:micro/step-2000"
                     *       },
                     *       "points": [
                     *         {
                     *           "seriesId": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "seriesName": "micro",
                     *           "revision": "step-2000",
                     *           "step": 2000,
                     *           "tokensSeen": 2048000,
                     *           "stage": "pretrain"
                     *         }
                     *       ],
                     *       "lineage": [],
                     *       "files": [
                     *         {
                     *           "path": "model.safetensors",
                     *           "bytes": 3700000,
                     *           "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *         }
                     *       ],
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "source": {
                     *         "kind": "shipped",
                     *         "series": "micro",
                     *         "revision": "step-2000"
                     *       },
                     *       "links": {
                     *         "self": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "manifest": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/manifest",
                     *         "files": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/files/{path}",
                     *         "events": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckpointResolved"];
                };
            };
            /** @description Being made */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "checkpoint",
                     *       "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "modelType": "olmo",
                     *       "parameters": 918528,
                     *       "vocabularySize": 1000,
                     *       "contextLength": 512,
                     *       "origin": {
                     *         "kind": "registered",
                     *         "location": "shipped:micro/step-2000"
                     *       },
                     *       "points": [
                     *         {
                     *           "seriesId": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "seriesName": "micro",
                     *           "revision": "step-2000",
                     *           "step": 2000,
                     *           "tokensSeen": 2048000,
                     *           "stage": "pretrain"
                     *         }
                     *       ],
                     *       "lineage": [],
                     *       "files": [
                     *         {
                     *           "path": "model.safetensors",
                     *           "bytes": 3700000,
                     *           "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *         }
                     *       ],
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "source": {
                     *         "kind": "shipped",
                     *         "series": "micro",
                     *         "revision": "step-2000"
                     *       },
                     *       "links": {
                     *         "self": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "manifest": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/manifest",
                     *         "files": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/files/{path}",
                     *         "events": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckpointResolved"];
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
        };
    };
    getCheckpoint: {
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
            /** @description The checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "checkpoint",
                     *       "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "modelType": "olmo",
                     *       "parameters": 918528,
                     *       "vocabularySize": 1000,
                     *       "contextLength": 512,
                     *       "origin": {
                     *         "kind": "registered",
                     *         "location": "shipped:micro/step-2000"
                     *       },
                     *       "points": [
                     *         {
                     *           "seriesId": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "seriesName": "micro",
                     *           "revision": "step-2000",
                     *           "step": 2000,
                     *           "tokensSeen": 2048000,
                     *           "stage": "pretrain"
                     *         }
                     *       ],
                     *       "lineage": [],
                     *       "files": [
                     *         {
                     *           "path": "model.safetensors",
                     *           "bytes": 3700000,
                     *           "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *         }
                     *       ],
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "source": {
                     *         "kind": "shipped",
                     *         "series": "micro",
                     *         "revision": "step-2000"
                     *       },
                     *       "links": {
                     *         "self": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "manifest": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/manifest",
                     *         "files": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/files/{path}",
                     *         "events": "/v1/checkpoints/ckp_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CheckpointResolved"];
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
    listCheckpointEvents: {
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
    getCheckpointFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes */
                    "application/octet-stream": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes */
                    "application/octet-stream": string;
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
            /** @description Result lost */
            410: {
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
    getCheckpointManifest: {
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
                     *       "kind": "checkpoint",
                     *       "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "modelType": "olmo",
                     *       "parameters": 918528,
                     *       "vocabularySize": 1000,
                     *       "contextLength": 512,
                     *       "origin": {
                     *         "kind": "registered",
                     *         "location": "shipped:micro/step-2000"
                     *       },
                     *       "points": [
                     *         {
                     *           "seriesId": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "seriesName": "micro",
                     *           "revision": "step-2000",
                     *           "step": 2000,
                     *           "tokensSeen": 2048000,
                     *           "stage": "pretrain"
                     *         }
                     *       ],
                     *       "lineage": [],
                     *       "files": [
                     *         {
                     *           "path": "model.safetensors",
                     *           "bytes": 3700000,
                     *           "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CheckpointManifestResolved"];
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
            /** @description Result lost */
            410: {
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
        };
    };
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
    listSeries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                     *           "id": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *           "name": "micro",
                     *           "source": {
                     *             "kind": "shipped",
                     *             "name": "micro"
                     *           },
                     *           "points": [
                     *             {
                     *               "revision": "step-2000",
                     *               "step": 2000,
                     *               "tokensSeen": 2048000,
                     *               "stage": "pretrain",
                     *               "checkpointId": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *             }
                     *           ],
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "links": {
                     *             "self": "/v1/series/ser_n4pnaavlkwkylealj3yjkfjc3g"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SeriesResolved"][];
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
    createSeries: {
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
                 *       "name": "micro",
                 *       "source": {
                 *         "kind": "shipped",
                 *         "name": "micro"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    source: components["schemas"]["SeriesSource"];
                };
            };
        };
        responses: {
            /** @description It exists already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "name": "micro",
                     *       "source": {
                     *         "kind": "shipped",
                     *         "name": "micro"
                     *       },
                     *       "points": [
                     *         {
                     *           "revision": "step-2000",
                     *           "step": 2000,
                     *           "tokensSeen": 2048000,
                     *           "stage": "pretrain",
                     *           "checkpointId": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *         }
                     *       ],
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/v1/series/ser_n4pnaavlkwkylealj3yjkfjc3g"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesResolved"];
                };
            };
            /** @description Registered, with the checkpoint of every point */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "name": "micro",
                     *       "source": {
                     *         "kind": "shipped",
                     *         "name": "micro"
                     *       },
                     *       "points": [
                     *         {
                     *           "revision": "step-2000",
                     *           "step": 2000,
                     *           "tokensSeen": 2048000,
                     *           "stage": "pretrain",
                     *           "checkpointId": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *         }
                     *       ],
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/v1/series/ser_n4pnaavlkwkylealj3yjkfjc3g"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesResolved"];
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
        };
    };
    getSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idOrName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "name": "micro",
                     *       "source": {
                     *         "kind": "shipped",
                     *         "name": "micro"
                     *       },
                     *       "points": [
                     *         {
                     *           "revision": "step-2000",
                     *           "step": 2000,
                     *           "tokensSeen": 2048000,
                     *           "stage": "pretrain",
                     *           "checkpointId": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *         }
                     *       ],
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/v1/series/ser_n4pnaavlkwkylealj3yjkfjc3g"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SeriesResolved"];
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
    listTokenizers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                     *           "id": "tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *           "status": "succeeded",
                     *           "attempt": 1,
                     *           "progress": {
                     *             "phase": "train",
                     *             "done": 375,
                     *             "total": 375,
                     *             "unit": "steps",
                     *             "ratePerSecond": 22,
                     *             "etaSeconds": 0
                     *           },
                     *           "error": null,
                     *           "waitingFor": null,
                     *           "ledger": {
                     *             "device": "cpu:0",
                     *             "deviceModel": "AMD EPYC 7B13",
                     *             "threads": 1,
                     *             "attempts": 1,
                     *             "deviceSeconds": 17.2,
                     *             "peakMemoryBytes": 412000000,
                     *             "counters": {
                     *               "optimizerSteps": 375,
                     *               "tokensThroughBlocks": 96120
                     *             }
                     *           },
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "startedAt": "2026-01-31T12:00:01.000Z",
                     *           "finishedAt": "2026-01-31T12:00:18.000Z",
                     *           "source": {
                     *             "kind": "train",
                     *             "preparedSet": {
                     *               "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *               "peer": "datasets"
                     *             },
                     *             "vocabularySize": 1000
                     *           },
                     *           "vocabularySize": 1000,
                     *           "links": {
                     *             "self": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *             "events": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Tokenizer"][];
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
    createTokenizer: {
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
                 *       "source": {
                 *         "kind": "train",
                 *         "preparedSet": {
                 *           "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                 *           "peer": "datasets"
                 *         },
                 *         "vocabularySize": 1000
                 *       }
                 *     }
                 */
                "application/json": {
                    source: {
                        /** @enum {string} */
                        kind: "file";
                        path: string;
                    } | {
                        /** @enum {string} */
                        kind: "train";
                        preparedSet: {
                            id: string;
                            peer: string;
                        };
                        vocabularySize: number;
                    };
                };
            };
        };
        responses: {
            /** @description It exists already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "source": {
                     *         "kind": "train",
                     *         "preparedSet": {
                     *           "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "peer": "datasets"
                     *         },
                     *         "vocabularySize": 1000
                     *       },
                     *       "vocabularySize": 1000,
                     *       "links": {
                     *         "self": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Tokenizer"];
                };
            };
            /** @description Taken from the file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "source": {
                     *         "kind": "train",
                     *         "preparedSet": {
                     *           "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "peer": "datasets"
                     *         },
                     *         "vocabularySize": 1000
                     *       },
                     *       "vocabularySize": 1000,
                     *       "links": {
                     *         "self": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Tokenizer"];
                };
            };
            /** @description Being trained */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "queued",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "source": {
                     *         "kind": "train",
                     *         "preparedSet": {
                     *           "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "peer": "datasets"
                     *         },
                     *         "vocabularySize": 1000
                     *       },
                     *       "vocabularySize": null,
                     *       "links": {
                     *         "self": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Tokenizer"];
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
    getTokenizer: {
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
            /** @description The tokenizer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "source": {
                     *         "kind": "train",
                     *         "preparedSet": {
                     *           "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "peer": "datasets"
                     *         },
                     *         "vocabularySize": 1000
                     *       },
                     *       "vocabularySize": 1000,
                     *       "links": {
                     *         "self": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/tokenizers/tok_n4pnaavlkwkylealj3yjkfjc3g/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Tokenizer"];
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
    listTokenizerEvents: {
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
    getTokenizerFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                path: "tokenizer.json" | "tokenizer_config.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes */
                    "application/octet-stream": string;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes */
                    "application/octet-stream": string;
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
            /** @description Result lost */
            410: {
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
    listTrainingRuns: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                     *           "id": "trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *           "status": "succeeded",
                     *           "attempt": 1,
                     *           "progress": {
                     *             "phase": "train",
                     *             "done": 375,
                     *             "total": 375,
                     *             "unit": "steps",
                     *             "ratePerSecond": 22,
                     *             "etaSeconds": 0
                     *           },
                     *           "error": null,
                     *           "waitingFor": null,
                     *           "ledger": {
                     *             "device": "cpu:0",
                     *             "deviceModel": "AMD EPYC 7B13",
                     *             "threads": 1,
                     *             "attempts": 1,
                     *             "deviceSeconds": 17.2,
                     *             "peakMemoryBytes": 412000000,
                     *             "counters": {
                     *               "optimizerSteps": 375,
                     *               "tokensThroughBlocks": 96120
                     *             }
                     *           },
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "startedAt": "2026-01-31T12:00:01.000Z",
                     *           "finishedAt": "2026-01-31T12:00:18.000Z",
                     *           "checkpoint": {
                     *             "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *           },
                     *           "preparedSet": {
                     *             "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *             "peer": "datasets"
                     *           },
                     *           "recipe": {
                     *             "stage": "finetune",
                     *             "method": "full",
                     *             "learningRate": 0.001,
                     *             "epochs": 3,
                     *             "steps": null,
                     *             "batchSize": 8,
                     *             "sequenceLength": null,
                     *             "warmupFraction": 0.03,
                     *             "schedule": "linear",
                     *             "beta1": 0.9,
                     *             "beta2": 0.999,
                     *             "epsilon": 1e-8,
                     *             "weightDecay": 0,
                     *             "maxGradNorm": null,
                     *             "protocol": "corrected",
                     *             "dtype": "float32",
                     *             "trainSeed": 0,
                     *             "checkpointSteps": []
                     *           },
                     *           "acceptedFindings": [],
                     *           "checkpoints": [
                     *             {
                     *               "step": 375,
                     *               "checkpointId": "ckp_o5qnaavlkwkylealj3yjkfjc3h"
                     *             }
                     *           ],
                     *           "seriesId": null,
                     *           "links": {
                     *             "self": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *             "events": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/events",
                     *             "manifest": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/manifest"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TrainingRunResolved"][];
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
    createTrainingRun: {
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
                 *       "checkpoint": {
                 *         "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                 *       },
                 *       "preparedSet": {
                 *         "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                 *         "peer": "datasets"
                 *       },
                 *       "recipe": {
                 *         "stage": "finetune",
                 *         "learningRate": 0.001,
                 *         "epochs": 3,
                 *         "batchSize": 8
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @default [] */
                    acceptFindings?: string[];
                    checkpoint: {
                        id: string;
                    };
                    preparedSet: {
                        id: string;
                        peer: string;
                    };
                    recipe: components["schemas"]["Recipe"];
                };
            };
        };
        responses: {
            /** @description It has succeeded or is active already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "checkpoint": {
                     *         "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "peer": "datasets"
                     *       },
                     *       "recipe": {
                     *         "stage": "finetune",
                     *         "method": "full",
                     *         "learningRate": 0.001,
                     *         "epochs": 3,
                     *         "steps": null,
                     *         "batchSize": 8,
                     *         "sequenceLength": null,
                     *         "warmupFraction": 0.03,
                     *         "schedule": "linear",
                     *         "beta1": 0.9,
                     *         "beta2": 0.999,
                     *         "epsilon": 1e-8,
                     *         "weightDecay": 0,
                     *         "maxGradNorm": null,
                     *         "protocol": "corrected",
                     *         "dtype": "float32",
                     *         "trainSeed": 0,
                     *         "checkpointSteps": []
                     *       },
                     *       "acceptedFindings": [],
                     *       "checkpoints": [
                     *         {
                     *           "step": 375,
                     *           "checkpointId": "ckp_o5qnaavlkwkylealj3yjkfjc3h"
                     *         }
                     *       ],
                     *       "seriesId": null,
                     *       "links": {
                     *         "self": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/events",
                     *         "manifest": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/manifest"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingRunResolved"];
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
                     *       "id": "trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "queued",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "checkpoint": {
                     *         "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "peer": "datasets"
                     *       },
                     *       "recipe": {
                     *         "stage": "finetune",
                     *         "method": "full",
                     *         "learningRate": 0.001,
                     *         "epochs": 3,
                     *         "steps": null,
                     *         "batchSize": 8,
                     *         "sequenceLength": null,
                     *         "warmupFraction": 0.03,
                     *         "schedule": "linear",
                     *         "beta1": 0.9,
                     *         "beta2": 0.999,
                     *         "epsilon": 1e-8,
                     *         "weightDecay": 0,
                     *         "maxGradNorm": null,
                     *         "protocol": "corrected",
                     *         "dtype": "float32",
                     *         "trainSeed": 0,
                     *         "checkpointSteps": []
                     *       },
                     *       "acceptedFindings": [],
                     *       "checkpoints": [],
                     *       "seriesId": null,
                     *       "links": {
                     *         "self": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/events",
                     *         "manifest": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/manifest"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingRunResolved"];
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
    getTrainingRun: {
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
            /** @description The training run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "checkpoint": {
                     *         "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "peer": "datasets"
                     *       },
                     *       "recipe": {
                     *         "stage": "finetune",
                     *         "method": "full",
                     *         "learningRate": 0.001,
                     *         "epochs": 3,
                     *         "steps": null,
                     *         "batchSize": 8,
                     *         "sequenceLength": null,
                     *         "warmupFraction": 0.03,
                     *         "schedule": "linear",
                     *         "beta1": 0.9,
                     *         "beta2": 0.999,
                     *         "epsilon": 1e-8,
                     *         "weightDecay": 0,
                     *         "maxGradNorm": null,
                     *         "protocol": "corrected",
                     *         "dtype": "float32",
                     *         "trainSeed": 0,
                     *         "checkpointSteps": []
                     *       },
                     *       "acceptedFindings": [],
                     *       "checkpoints": [
                     *         {
                     *           "step": 375,
                     *           "checkpointId": "ckp_o5qnaavlkwkylealj3yjkfjc3h"
                     *         }
                     *       ],
                     *       "seriesId": null,
                     *       "links": {
                     *         "self": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/events",
                     *         "manifest": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/manifest"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingRunResolved"];
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
    cancelTrainingRun: {
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
            /** @description It will stop */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "checkpoint": {
                     *         "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "peer": "datasets"
                     *       },
                     *       "recipe": {
                     *         "stage": "finetune",
                     *         "method": "full",
                     *         "learningRate": 0.001,
                     *         "epochs": 3,
                     *         "steps": null,
                     *         "batchSize": 8,
                     *         "sequenceLength": null,
                     *         "warmupFraction": 0.03,
                     *         "schedule": "linear",
                     *         "beta1": 0.9,
                     *         "beta2": 0.999,
                     *         "epsilon": 1e-8,
                     *         "weightDecay": 0,
                     *         "maxGradNorm": null,
                     *         "protocol": "corrected",
                     *         "dtype": "float32",
                     *         "trainSeed": 0,
                     *         "checkpointSteps": []
                     *       },
                     *       "acceptedFindings": [],
                     *       "checkpoints": [
                     *         {
                     *           "step": 375,
                     *           "checkpointId": "ckp_o5qnaavlkwkylealj3yjkfjc3h"
                     *         }
                     *       ],
                     *       "seriesId": null,
                     *       "links": {
                     *         "self": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/events",
                     *         "manifest": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/manifest"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingRunResolved"];
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
    listTrainingRunEvents: {
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
    getTrainingRunManifest: {
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
                     *       "kind": "training-run",
                     *       "id": "trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "recipe": {
                     *         "stage": "finetune",
                     *         "method": "full",
                     *         "learningRate": 0.001,
                     *         "epochs": 3,
                     *         "steps": null,
                     *         "batchSize": 8,
                     *         "sequenceLength": null,
                     *         "warmupFraction": 0.03,
                     *         "schedule": "linear",
                     *         "beta1": 0.9,
                     *         "beta2": 0.999,
                     *         "epsilon": 1e-8,
                     *         "weightDecay": 0,
                     *         "maxGradNorm": null,
                     *         "protocol": "corrected",
                     *         "dtype": "float32",
                     *         "trainSeed": 0,
                     *         "checkpointSteps": []
                     *       },
                     *       "base": {
                     *         "kind": "checkpoint",
                     *         "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *         "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *         "modelType": "olmo",
                     *         "parameters": 918528,
                     *         "vocabularySize": 1000,
                     *         "contextLength": 512,
                     *         "origin": {
                     *           "kind": "registered",
                     *           "location": "shipped:micro/step-2000"
                     *         },
                     *         "points": [
                     *           {
                     *             "seriesId": "ser_n4pnaavlkwkylealj3yjkfjc3g",
                     *             "seriesName": "micro",
                     *             "revision": "step-2000",
                     *             "step": 2000,
                     *             "tokensSeen": 2048000,
                     *             "stage": "pretrain"
                     *           }
                     *         ],
                     *         "lineage": [],
                     *         "files": [
                     *           {
                     *             "path": "model.safetensors",
                     *             "bytes": 3700000,
                     *             "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *           }
                     *         ]
                     *       },
                     *       "preparedSet": {
                     *         "kind": "prepared-set",
                     *         "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *         "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *         "settings": {
                     *           "purpose": "train",
                     *           "split": "train",
                     *           "format": "default",
                     *           "protocol": "corrected",
                     *           "shots": 0,
                     *           "shotSeed": 0,
                     *           "pool": null,
                     *           "size": 1000,
                     *           "sampleSeed": 0
                     *         },
                     *         "dataset": {
                     *           "kind": "dataset",
                     *           "id": "dat_n4pnaavlkwkylealj3yjkfjc3g",
                     *           "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *           "name": "micro-inference",
                     *           "task": "inference",
                     *           "role": "train",
                     *           "columns": {
                     *             "premise": "premise",
                     *             "hypothesis": "hypothesis",
                     *             "label": "label"
                     *           },
                     *           "labels": [
                     *             {
                     *               "value": "entailment",
                     *               "text": "entailment"
                     *             }
                     *           ],
                     *           "methods": [
                     *             "token-prob"
                     *           ],
                     *           "metrics": [
                     *             "accuracy"
                     *           ],
                     *           "chanceLevel": 0.3333,
                     *           "licence": "CC0-1.0",
                     *           "source": "generator:micro-world",
                     *           "splits": {
                     *             "train": {
                     *               "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *             }
                     *           }
                     *         },
                     *         "disjointFrom": [],
                     *         "exemplars": [],
                     *         "counts": {
                     *           "read": 6000,
                     *           "kept": 1000,
                     *           "dropped": 0,
                     *           "notSampled": 5000
                     *         },
                     *         "dropped": [],
                     *         "labelCounts": {
                     *           "entailment": 334,
                     *           "neutral": 333,
                     *           "contradiction": 333
                     *         },
                     *         "characters": {
                     *           "min": 60,
                     *           "median": 92,
                     *           "max": 140,
                     *           "total": 93000
                     *         },
                     *         "findings": [],
                     *         "files": [
                     *           {
                     *             "path": "rows.jsonl",
                     *             "bytes": 410000,
                     *             "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *           }
                     *         ]
                     *       },
                     *       "checkpoints": [
                     *         {
                     *           "step": 375,
                     *           "checkpointId": "ckp_o5qnaavlkwkylealj3yjkfjc3h",
                     *           "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *         }
                     *       ],
                     *       "facts": {
                     *         "steps": 375,
                     *         "warmupSteps": 12,
                     *         "examples": 1000,
                     *         "skippedRows": 0,
                     *         "skipped": [],
                     *         "finalLoss": 0.31
                     *       },
                     *       "digest": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "files": [
                     *         {
                     *           "path": "checkpoints/step-375/model.safetensors",
                     *           "bytes": 3700000,
                     *           "sha256": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingRunManifestResolved"];
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
            /** @description Result lost */
            410: {
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
        };
    };
    resumeTrainingRun: {
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
            /** @description It will go on */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *       "key": "6f1ed002ab5595859014ebf0951522d9c6f1ed002ab5595859014ebf0951522d",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "train",
                     *         "done": 375,
                     *         "total": 375,
                     *         "unit": "steps",
                     *         "ratePerSecond": 22,
                     *         "etaSeconds": 0
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": "cpu:0",
                     *         "deviceModel": "AMD EPYC 7B13",
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 17.2,
                     *         "peakMemoryBytes": 412000000,
                     *         "counters": {
                     *           "optimizerSteps": 375,
                     *           "tokensThroughBlocks": 96120
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:01.000Z",
                     *       "finishedAt": "2026-01-31T12:00:18.000Z",
                     *       "checkpoint": {
                     *         "id": "ckp_n4pnaavlkwkylealj3yjkfjc3g"
                     *       },
                     *       "preparedSet": {
                     *         "id": "set_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "peer": "datasets"
                     *       },
                     *       "recipe": {
                     *         "stage": "finetune",
                     *         "method": "full",
                     *         "learningRate": 0.001,
                     *         "epochs": 3,
                     *         "steps": null,
                     *         "batchSize": 8,
                     *         "sequenceLength": null,
                     *         "warmupFraction": 0.03,
                     *         "schedule": "linear",
                     *         "beta1": 0.9,
                     *         "beta2": 0.999,
                     *         "epsilon": 1e-8,
                     *         "weightDecay": 0,
                     *         "maxGradNorm": null,
                     *         "protocol": "corrected",
                     *         "dtype": "float32",
                     *         "trainSeed": 0,
                     *         "checkpointSteps": []
                     *       },
                     *       "acceptedFindings": [],
                     *       "checkpoints": [
                     *         {
                     *           "step": 375,
                     *           "checkpointId": "ckp_o5qnaavlkwkylealj3yjkfjc3h"
                     *         }
                     *       ],
                     *       "seriesId": null,
                     *       "links": {
                     *         "self": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g",
                     *         "events": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/events",
                     *         "manifest": "/v1/training-runs/trn_n4pnaavlkwkylealj3yjkfjc3g/manifest"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingRunResolved"];
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
