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
    "/v1/published-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the series on hubs that are known by name; nothing is asked of a hub */
        get: operations["listPublishedSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/published-series/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what is known of a series on a hub: points, holes, defects and their sources */
        get: operations["getPublishedSeries"];
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
        Checkpoint: components["schemas"]["ReadyCheckpoint"] | components["schemas"]["PendingCheckpoint"];
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
        CheckpointRequest: {
            source: components["schemas"]["CheckpointRequestSourceInput"];
        };
        CheckpointRequestSourceDirectory: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "directory";
            path: string;
        };
        CheckpointRequestSourceInput: components["schemas"]["CheckpointRequestSourceDirectory"] | components["schemas"]["CheckpointRequestSourceRandomStartInput"];
        CheckpointRequestSourceRandomStart: {
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
            };
        };
        CheckpointRequestSourceRandomStartInput: {
            config: components["schemas"]["JsonObject"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "random-start";
            /**
             * Format: int64
             * @default 0
             */
            seed?: number;
            tokenizer: {
                id: string;
            };
        };
        CheckpointSource: components["schemas"]["CheckpointRequestSourceDirectory"] | components["schemas"]["CheckpointRequestSourceRandomStart"] | components["schemas"]["CheckpointSourceTrainingRun"] | components["schemas"]["CheckpointSourceShipped"];
        CheckpointSourceShipped: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "shipped";
            revision: string;
            series: string;
        };
        CheckpointSourceTrainingRun: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "training-run";
            runId: string;
            /** Format: int64 */
            step: number;
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
        DirectorySource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "directory";
            path: string;
            points: components["schemas"]["Point"][];
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
        PendingCheckpoint: {
            /** Format: int64 */
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
            source: components["schemas"]["CheckpointSource"];
            /** Format: date-time */
            startedAt: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "queued" | "running" | "cancelling" | "interrupted" | "failed" | "cancelled";
            waitingFor: string | null;
        };
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
        PublishedSeries: {
            /**
             * Format: int64
             * @description Bytes of the weights of a point, an estimate for forecasts
             */
            bytesPerPoint: number;
            /**
             * Format: int64
             * @description Tokens
             */
            contextLength: number;
            defects: {
                isHarmless: boolean;
                /** @enum {string} */
                kind: "weights-of-main" | "shard-of-main" | "same-weights" | "same-embeddings" | "no-warm-up-yet";
                revisions: string[];
                /**
                 * Format: uri
                 * @description Where the fact was read
                 */
                source: string;
                what: string;
            }[];
            family: string;
            holes: {
                /** @description Those of them whose names are known */
                revisions: string[];
                /**
                 * Format: uri
                 * @description Where the fact was read
                 */
                source: string;
                /** @description Which points are absent */
                what: string;
            }[];
            /** @description Whether `points` are all: others are read from the branches on the hub */
            isComplete: boolean;
            /** @description Whether terms have to be accepted on the page of the repository */
            isGated: boolean;
            licence: string;
            name: string;
            offTrajectory: {
                revision: string;
                why: string;
            }[];
            /**
             * Format: int64
             * @description As its name says, for forecasts
             */
            parameters: number;
            /** @description Those whose names are known, in their order */
            points: {
                branch: string;
                /** Format: int64 */
                ingredient?: number;
                /** Format: int64 */
                order?: number;
                repository: string;
                revision: string;
                stage: string;
                /** Format: int64 */
                step: number | null;
                /** Format: int64 */
                tokensSeen: number | null;
            }[];
            repository: string;
            sources: string[];
            templates: string[];
            title: string;
            tokenizer: {
                /** @description Whether texts begin with a token for that; null: unknown */
                beginsWithBos: boolean | null;
                /** @description Whether some points have tokenizer.model without tokenizer.json */
                isModelAlone: boolean;
                note: string | null;
            };
            /** Format: int64 */
            tokensPerStep: number | null;
            /** @description Facts that could not be looked up */
            unverified: string[];
        };
        PublishedSeriesSummary: {
            /**
             * Format: int64
             * @description Bytes of the weights of a point, an estimate for forecasts
             */
            bytesPerPoint: number;
            /**
             * Format: int64
             * @description Tokens
             */
            contextLength: number;
            family: string;
            /** @description Whether `points` are all: others are read from the branches on the hub */
            isComplete: boolean;
            /** @description Whether terms have to be accepted on the page of the repository */
            isGated: boolean;
            /**
             * Format: int64
             * @description How many points are known without asking the hub
             */
            knownPoints: number;
            licence: string;
            links: {
                self: string;
            };
            name: string;
            /**
             * Format: int64
             * @description As its name says, for forecasts
             */
            parameters: number;
            repository: string;
            title: string;
        };
        /** @enum {string} */
        Purpose: "corpus" | "train" | "evaluate";
        ReadyCheckpoint: {
            /** Format: int64 */
            attempt: number;
            /** Format: int64 */
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
            lineage: components["schemas"]["TuningStep"][];
            links: {
                events: string;
                files: string;
                manifest: string;
                self: string;
            };
            modelType: string;
            origin: components["schemas"]["CheckpointOrigin"];
            /** Format: int64 */
            parameters: number;
            points: components["schemas"]["SeriesPoint"][];
            progress: components["schemas"]["Progress"] | null;
            source: components["schemas"]["CheckpointSource"];
            /** Format: date-time */
            startedAt: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            status: "succeeded";
            /** Format: int64 */
            vocabularySize: number;
            waitingFor: string | null;
        };
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
        RecipeInput: {
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
             * @default linear
             * @enum {string}
             */
            schedule?: "linear" | "constant";
            /**
             * Format: int64
             * @default null
             */
            sequenceLength?: number | null;
            /** @enum {string} */
            stage: "pretrain" | "finetune";
            /**
             * Format: int64
             * @default null
             */
            steps?: number | null;
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
        /** @enum {string} */
        Role: "train" | "in-domain" | "out-of-domain" | "instruction-test" | "corpus";
        Series: {
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
            }[];
            source: components["schemas"]["SeriesSource"];
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
        SeriesRequest: {
            name: string;
            source: components["schemas"]["SeriesSourceInput"];
        };
        SeriesSource: components["schemas"]["ShippedSource"] | components["schemas"]["DirectorySource"] | components["schemas"]["SeriesSourceTrainingRun"];
        SeriesSourceInput: components["schemas"]["ShippedSource"] | components["schemas"]["DirectorySourceInput"] | components["schemas"]["SeriesSourceTrainingRun"];
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
        /** @enum {string} */
        Task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
        Tokenizer: {
            /** Format: int64 */
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
            source: components["schemas"]["TokenizerSource"];
            /** Format: date-time */
            startedAt: string | null;
            status: components["schemas"]["JobStatus"];
            /** Format: int64 */
            vocabularySize: number | null;
            waitingFor: string | null;
        };
        TokenizerRequest: {
            source: components["schemas"]["TokenizerSource"];
        };
        TokenizerSource: components["schemas"]["TokenizerSourceFile"] | components["schemas"]["TokenizerSourceTrain"];
        TokenizerSourceFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "file";
            path: string;
        };
        TokenizerSourceTrain: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "train";
            preparedSet: {
                id: string;
                peer: string;
            };
            /** Format: int32 */
            vocabularySize: number;
        };
        TrainingFacts: {
            /** Format: int64 */
            examples: number;
            /** Format: double */
            finalLoss: number | null;
            skipped: components["schemas"]["JsonObject"][];
            /** Format: int64 */
            skippedRows: number;
            /** Format: int64 */
            steps: number;
            /** Format: int64 */
            warmupSteps: number;
        };
        /** @enum {string} */
        TrainingMethod: "full";
        TrainingRun: {
            acceptedFindings: string[];
            /** Format: int64 */
            attempt: number;
            checkpoint: {
                id: string;
            };
            checkpoints: {
                checkpointId: string;
                /** Format: int64 */
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
            recipe: components["schemas"]["Recipe"];
            seriesId: string | null;
            /** Format: date-time */
            startedAt: string | null;
            status: components["schemas"]["JobStatus"];
            waitingFor: string | null;
        };
        TrainingRunManifest: {
            acceptedFindings?: string[];
            base: components["schemas"]["CheckpointManifest"];
            checkpoints: {
                checkpointId: string;
                digest: string;
                /** Format: int64 */
                step: number;
            }[];
            digest: string;
            facts: components["schemas"]["TrainingFacts"];
            files: components["schemas"]["FileEntry"][];
            id: string;
            key: string;
            /** @enum {string} */
            kind: "training-run";
            preparedSet: components["schemas"]["PreparedSetManifest"];
            recipe: components["schemas"]["Recipe"];
        };
        TrainingRunRequest: {
            /** @default [] */
            acceptFindings?: string[];
            checkpoint: {
                id: string;
            };
            preparedSet: {
                id: string;
                peer: string;
            };
            recipe: components["schemas"]["RecipeInput"];
        };
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
                        items: components["schemas"]["Checkpoint"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createCheckpoint: {
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
                "application/json": components["schemas"]["CheckpointRequest"];
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
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description Registered */
            201: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
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
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description Being made, or converted */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
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
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            409: components["responses"]["ConflictProblem"];
            422: components["responses"]["UnprocessableProblem"];
            default: components["responses"]["AnyProblem"];
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
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listCheckpointEvents: {
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
    getCheckpointFile: {
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
                /** @example config.json */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
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
                    /** @example the bytes */
                    "application/octet-stream": string;
                };
            };
            /** @description The range that was asked for */
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
                    /** @example the bytes */
                    "application/octet-stream": string;
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
                    "application/json": components["schemas"]["CheckpointManifest"];
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
    listPublishedSeries: {
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
                     *           "name": "pythia-160m",
                     *           "family": "pythia",
                     *           "title": "Pythia 160M",
                     *           "repository": "EleutherAI/pythia-160m",
                     *           "licence": "Apache-2.0",
                     *           "isGated": false,
                     *           "contextLength": 2048,
                     *           "isComplete": true,
                     *           "parameters": 162322944,
                     *           "bytesPerPoint": 324645888,
                     *           "knownPoints": 1,
                     *           "links": {
                     *             "self": "/v1/published-series/pythia-160m"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PublishedSeriesSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getPublishedSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
                     *       "isGated": false,
                     *       "tokensPerStep": 2097152,
                     *       "isComplete": true,
                     *       "offTrajectory": [],
                     *       "holes": [],
                     *       "defects": [],
                     *       "unverified": [],
                     *       "name": "pythia-160m",
                     *       "family": "pythia",
                     *       "title": "Pythia 160M",
                     *       "repository": "EleutherAI/pythia-160m",
                     *       "licence": "Apache-2.0",
                     *       "contextLength": 2048,
                     *       "parameters": 162322944,
                     *       "bytesPerPoint": 324645888,
                     *       "tokenizer": {
                     *         "beginsWithBos": false,
                     *         "isModelAlone": false,
                     *         "note": null
                     *       },
                     *       "templates": [
                     *         "step{step}"
                     *       ],
                     *       "points": [
                     *         {
                     *           "revision": "step1000",
                     *           "step": 1000,
                     *           "tokensSeen": 2097152000,
                     *           "stage": "pretrain",
                     *           "repository": "EleutherAI/pythia-160m",
                     *           "branch": "step1000"
                     *         }
                     *       ],
                     *       "sources": [
                     *         "https://github.com/EleutherAI/pythia"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedSeries"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
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
                        items: components["schemas"]["Series"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createSeries: {
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
                 *       "name": "micro",
                 *       "source": {
                 *         "kind": "shipped",
                 *         "name": "micro"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SeriesRequest"];
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
                    "application/json": components["schemas"]["Series"];
                };
            };
            /** @description Registered, with the checkpoint of every point */
            201: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
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
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            409: components["responses"]["ConflictProblem"];
            422: components["responses"]["UnprocessableProblem"];
            default: components["responses"]["AnyProblem"];
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
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
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
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createTokenizer: {
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
                "application/json": components["schemas"]["TokenizerRequest"];
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
                    /** @description Path of the resource. */
                    Location?: string;
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
                    /** @description Path of the resource. */
                    Location?: string;
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
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            409: components["responses"]["ConflictProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
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
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listTokenizerEvents: {
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
    getTokenizerFile: {
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
                path: "tokenizer.json" | "tokenizer_config.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
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
                    /** @example the bytes */
                    "application/octet-stream": string;
                };
            };
            /** @description The range that was asked for */
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
                    /** @example the bytes */
                    "application/octet-stream": string;
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
                        items: components["schemas"]["TrainingRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createTrainingRun: {
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
                "application/json": components["schemas"]["TrainingRunRequest"];
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
                    "application/json": components["schemas"]["TrainingRun"];
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
                    "application/json": components["schemas"]["TrainingRun"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            409: components["responses"]["ConflictProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
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
                    "application/json": components["schemas"]["TrainingRun"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
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
                    /** @description Path of the resource. */
                    Location?: string;
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
                    "application/json": components["schemas"]["TrainingRun"];
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
    listTrainingRunEvents: {
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
                    "application/json": components["schemas"]["TrainingRunManifest"];
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
            /** @description It will continue */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
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
                    "application/json": components["schemas"]["TrainingRun"];
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
