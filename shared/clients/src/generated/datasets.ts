// Generated from openapi/ by "npm run openapi". Do not edit.
export interface paths {
    "/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Datasets in the order of registration, the built-in ones among them */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Register a dataset: of files of this host, uploads, a hub, URLs or the built-in generator
         * @description Every row of a file is read once, of a hub only the commit is looked up. Nothing is kept if a column is absent or a label is unknown.
         */
        post: operations["createDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dataset */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prepared sets in the order in which they were asked for */
        get: operations["listPreparedSets"];
        put?: never;
        /** Render a split of a dataset as immutable rows */
        post: operations["createPreparedSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Status and settings of one prepared set */
        get: operations["getPreparedSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop preparing a set; what was downloaded is kept
         * @description POST the set to /v1/prepared-sets again to begin anew: a download goes on where it stopped.
         */
        post: operations["cancelPreparedSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/dropped-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every row that could not be used, with line and reason, as JSON Lines */
        get: operations["getPreparedSetDroppedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the set, as it happens */
        get: operations["listPreparedSetEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong or remarkable about the rows of the set */
        get: operations["listPreparedSetFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the set is: settings, exemplars, counts, dropped rows, findings, files */
        get: operations["getPreparedSetManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows as JSON Lines (PreparedRow each); one byte range may be asked for */
        get: operations["getPreparedSetRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/token-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Token statistics in the order in which they were asked for */
        get: operations["listTokenStatistics"];
        put?: never;
        /** Measure the rows of a prepared set in the tokens of a tokenizer */
        post: operations["createTokenStatistics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/token-statistics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lengths in tokens, and how many rows overflow a context */
        get: operations["getTokenStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/token-statistics/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop measuring a set in tokens
         * @description POST the same to /v1/token-statistics again to begin anew.
         */
        post: operations["cancelTokenStatistics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/token-statistics/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to token statistics, as it happens */
        get: operations["listTokenStatisticsEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file of rows, to be named by the source of a dataset
         * @description The body is the file as it is (JSON Lines, JSON, CSV, TSV or Parquet, also in gzip or zstd), at most 1 GiB.
         */
        post: operations["createUpload"];
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
        ChatTemplateReference: components["schemas"]["ChatTemplateReferenceTokenizer"] | components["schemas"]["ChatTemplateReferenceCheckpoint"];
        ChatTemplateReferenceCheckpoint: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "checkpoint";
            peer: string;
        };
        ChatTemplateReferenceTokenizer: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "tokenizer";
            peer: string;
        };
        Dataset: {
            builtIn: boolean;
            /** Format: double */
            chanceLevel: number | null;
            citation?: string;
            columns: {
                [key: string]: string | string[] | {
                    by: string;
                    oneOf: string[];
                    values: string[];
                } | {
                    constant: string | string[];
                };
            };
            /** Format: date-time */
            createdAt: string;
            expectedRows?: {
                [key: string]: number;
            };
            id: string;
            key: string;
            labelMapping?: components["schemas"]["LabelMapping"];
            labels: components["schemas"]["Label"][];
            licence: string;
            licenceNote?: string;
            /** @enum {string} */
            licenceTerms: "stated" | "non-commercial" | "unknown";
            links: {
                preparedSets: string;
                self: string;
            };
            manifest: components["schemas"]["DatasetManifest"];
            methods: components["schemas"]["Method"][];
            metrics: string[];
            name: string;
            preprocess?: components["schemas"]["Preprocess"];
            role: components["schemas"]["Role"];
            splits: {
                [key: string]: components["schemas"]["SplitSource"];
            };
            task: components["schemas"]["Task"];
            template?: string;
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
        HubSource: {
            configuration: string | null;
            files?: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "hub";
            repository: string;
            revision: string;
            split: string;
            verified: boolean;
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
        LabelTokens: {
            firstToken: {
                /** Format: int64 */
                id: number;
                text: string;
            } | null;
            text: string;
            /** Format: int64 */
            tokens: number;
            value: string;
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
        LongRow: {
            /** Format: int64 */
            line: number;
            rowId: string;
            /** Format: int64 */
            tokens: number;
        };
        /** @enum {string} */
        Method: "token-prob" | "free" | "options" | "generate";
        PreparedSet: {
            /** Format: int64 */
            attempt: number;
            /** Format: date-time */
            createdAt: string;
            dataset: {
                id: string;
                name: string;
            };
            disjointFrom: string[];
            error: components["schemas"]["Problem"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            key: string;
            ledger: components["schemas"]["Ledger"];
            links: {
                droppedRows: string;
                events: string;
                findings: string;
                manifest: string;
                rows: string;
                self: string;
            };
            progress: components["schemas"]["Progress"] | null;
            settings: components["schemas"]["PreparedSetSettings"];
            /** Format: date-time */
            startedAt: string | null;
            status: components["schemas"]["JobStatus"];
            waitingFor: string | null;
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
        PreparedSetRequest: {
            balanced?: boolean;
            dataset: {
                id: string;
            };
            /** @default [] */
            disjointFrom?: string[];
            /** @default default */
            format?: components["schemas"]["Format"];
            /** @default null */
            pool?: string | null;
            /** @default corrected */
            protocol?: components["schemas"]["Protocol"];
            purpose: components["schemas"]["Purpose"];
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
            /** Format: int64 */
            size?: number | null;
            split: string;
            template?: string;
            templateFrom?: components["schemas"]["ChatTemplateReference"];
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
        /** @enum {string} */
        Purpose: "corpus" | "train" | "evaluate";
        /** @enum {string} */
        Role: "train" | "in-domain" | "out-of-domain" | "instruction-test" | "corpus";
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
            /** Format: int32 */
            rows: number;
            /** Format: int64 */
            seed: number;
            set: string;
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
        /** @enum {string} */
        Task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
        TokenizerReference: components["schemas"]["TokenizerReferenceFile"] | components["schemas"]["TokenizerReferenceUpload"] | components["schemas"]["TokenizerReferenceTokenizer"] | components["schemas"]["TokenizerReferenceCheckpoint"];
        TokenizerReferenceCheckpoint: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "checkpoint";
            peer: string;
        };
        TokenizerReferenceFile: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "file";
            path: string;
        };
        TokenizerReferenceTokenizer: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "tokenizer";
            peer: string;
        };
        TokenizerReferenceUpload: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "upload";
            uploadId: string;
        };
        TokenStatistics: {
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
            lengths: {
                completion: {
                    /** Format: int64 */
                    max: number;
                    /** Format: int64 */
                    median: number;
                    /** Format: int64 */
                    min: number;
                    /** Format: int64 */
                    p95: number;
                    /** Format: int64 */
                    total: number;
                };
                contexts: {
                    longest: components["schemas"]["LongRow"][];
                    prompt: {
                        /** Format: int64 */
                        max: number;
                        /** Format: int64 */
                        median: number;
                        /** Format: int64 */
                        min: number;
                        /** Format: int64 */
                        p95: number;
                        /** Format: int64 */
                        total: number;
                    };
                    /** Format: int64 */
                    shots: number;
                    whole: {
                        /** Format: int64 */
                        max: number;
                        /** Format: int64 */
                        median: number;
                        /** Format: int64 */
                        min: number;
                        /** Format: int64 */
                        p95: number;
                        /** Format: int64 */
                        total: number;
                    };
                }[];
                exemplars: number[];
                findings: components["schemas"]["Finding"][];
                labels: components["schemas"]["LabelTokens"][];
                /** Format: int64 */
                rows: number;
                /** Format: int64 */
                vocabularySize: number;
            } | null;
            links: {
                events: string;
                preparedSet: string;
                self: string;
            };
            overflow: {
                byShots: {
                    /** Format: int64 */
                    rows: number;
                    /** Format: int64 */
                    shots: number;
                }[];
                /** Format: int64 */
                contextLength: number;
                /** Format: int64 */
                maxNewTokens: number | null;
                /** Format: int64 */
                of: number;
            } | null;
            preparedSet: {
                id: string;
                key: string;
            };
            progress: components["schemas"]["Progress"] | null;
            /** Format: date-time */
            startedAt: string | null;
            status: components["schemas"]["JobStatus"];
            tokenizer: components["schemas"]["TokenizerReference"];
            tokenizerDigest: string;
            waitingFor: string | null;
        };
        TokenStatisticsRequest: {
            preparedSet: {
                id: string;
            };
            tokenizer: components["schemas"]["TokenizerReference"];
        };
        Upload: {
            /** Format: int64 */
            bytes: number;
            /** Format: date-time */
            createdAt: string;
            fileName: string;
            id: string;
            sha256: string;
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
    listDatasets: {
        parameters: {
            query?: {
                builtIn?: string;
                cursor?: string;
                licenceTerms?: "stated" | "non-commercial" | "unknown";
                limit?: number;
                metric?: string;
                name?: string;
                role?: components["schemas"]["Role"];
                split?: string;
                task?: components["schemas"]["Task"];
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
                     *           "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "name": "mnli",
                     *           "task": "inference",
                     *           "role": "train",
                     *           "columns": {
                     *             "premise": "input_1",
                     *             "hypothesis": "input_2",
                     *             "label": "output"
                     *           },
                     *           "labels": [
                     *             {
                     *               "value": "entailment",
                     *               "text": "entailment"
                     *             },
                     *             {
                     *               "value": "neutral",
                     *               "text": "neutral"
                     *             },
                     *             {
                     *               "value": "contradiction",
                     *               "text": "contradiction"
                     *             }
                     *           ],
                     *           "methods": [
                     *             "token-prob",
                     *             "free"
                     *           ],
                     *           "metrics": [
                     *             "accuracy"
                     *           ],
                     *           "chanceLevel": 0.3333333333333333,
                     *           "licence": "CC-BY-3.0",
                     *           "splits": {
                     *             "train": {
                     *               "kind": "file",
                     *               "path": "/data/mnli.train.jsonl"
                     *             }
                     *           },
                     *           "builtIn": false,
                     *           "licenceTerms": "stated",
                     *           "manifest": {
                     *             "kind": "dataset",
                     *             "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *             "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *             "name": "mnli",
                     *             "task": "inference",
                     *             "role": "train",
                     *             "columns": {
                     *               "premise": "input_1",
                     *               "hypothesis": "input_2",
                     *               "label": "output"
                     *             },
                     *             "labels": [
                     *               {
                     *                 "value": "entailment",
                     *                 "text": "entailment"
                     *               },
                     *               {
                     *                 "value": "neutral",
                     *                 "text": "neutral"
                     *               },
                     *               {
                     *                 "value": "contradiction",
                     *                 "text": "contradiction"
                     *               }
                     *             ],
                     *             "methods": [
                     *               "token-prob",
                     *               "free"
                     *             ],
                     *             "metrics": [
                     *               "accuracy"
                     *             ],
                     *             "chanceLevel": 0.3333333333333333,
                     *             "licence": "CC-BY-3.0",
                     *             "source": "train: mnli.train.jsonl",
                     *             "splits": {
                     *               "train": {
                     *                 "digest": "6162636461626364616263646162636461626364616263646162636461626364"
                     *               }
                     *             }
                     *           },
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "links": {
                     *             "self": "/v1/datasets/dat_mfrggzdfmztwq2lknnwg23tpob",
                     *             "preparedSets": "/v1/prepared-sets?dataset=dat_mfrggzdfmztwq2lknnwg23tpob"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Dataset"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createDataset: {
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
                 *       "name": "mnli",
                 *       "task": "inference",
                 *       "role": "train",
                 *       "columns": {
                 *         "premise": "input_1",
                 *         "hypothesis": "input_2",
                 *         "label": "output"
                 *       },
                 *       "labels": [
                 *         {
                 *           "value": "entailment",
                 *           "text": "entailment"
                 *         },
                 *         {
                 *           "value": "neutral",
                 *           "text": "neutral"
                 *         },
                 *         {
                 *           "value": "contradiction",
                 *           "text": "contradiction"
                 *         }
                 *       ],
                 *       "licence": "CC-BY-3.0",
                 *       "splits": {
                 *         "train": {
                 *           "kind": "file",
                 *           "path": "/data/mnli.train.jsonl"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DatasetSpecInput"];
            };
        };
        responses: {
            /** @description Registered before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "name": "mnli",
                     *       "task": "inference",
                     *       "role": "train",
                     *       "columns": {
                     *         "premise": "input_1",
                     *         "hypothesis": "input_2",
                     *         "label": "output"
                     *       },
                     *       "labels": [
                     *         {
                     *           "value": "entailment",
                     *           "text": "entailment"
                     *         },
                     *         {
                     *           "value": "neutral",
                     *           "text": "neutral"
                     *         },
                     *         {
                     *           "value": "contradiction",
                     *           "text": "contradiction"
                     *         }
                     *       ],
                     *       "methods": [
                     *         "token-prob",
                     *         "free"
                     *       ],
                     *       "metrics": [
                     *         "accuracy"
                     *       ],
                     *       "chanceLevel": 0.3333333333333333,
                     *       "licence": "CC-BY-3.0",
                     *       "splits": {
                     *         "train": {
                     *           "kind": "file",
                     *           "path": "/data/mnli.train.jsonl"
                     *         }
                     *       },
                     *       "builtIn": false,
                     *       "licenceTerms": "stated",
                     *       "manifest": {
                     *         "kind": "dataset",
                     *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *         "name": "mnli",
                     *         "task": "inference",
                     *         "role": "train",
                     *         "columns": {
                     *           "premise": "input_1",
                     *           "hypothesis": "input_2",
                     *           "label": "output"
                     *         },
                     *         "labels": [
                     *           {
                     *             "value": "entailment",
                     *             "text": "entailment"
                     *           },
                     *           {
                     *             "value": "neutral",
                     *             "text": "neutral"
                     *           },
                     *           {
                     *             "value": "contradiction",
                     *             "text": "contradiction"
                     *           }
                     *         ],
                     *         "methods": [
                     *           "token-prob",
                     *           "free"
                     *         ],
                     *         "metrics": [
                     *           "accuracy"
                     *         ],
                     *         "chanceLevel": 0.3333333333333333,
                     *         "licence": "CC-BY-3.0",
                     *         "source": "train: mnli.train.jsonl",
                     *         "splits": {
                     *           "train": {
                     *             "digest": "6162636461626364616263646162636461626364616263646162636461626364"
                     *           }
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/v1/datasets/dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "preparedSets": "/v1/prepared-sets?dataset=dat_mfrggzdfmztwq2lknnwg23tpob"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Dataset"];
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
                     *       "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "name": "mnli",
                     *       "task": "inference",
                     *       "role": "train",
                     *       "columns": {
                     *         "premise": "input_1",
                     *         "hypothesis": "input_2",
                     *         "label": "output"
                     *       },
                     *       "labels": [
                     *         {
                     *           "value": "entailment",
                     *           "text": "entailment"
                     *         },
                     *         {
                     *           "value": "neutral",
                     *           "text": "neutral"
                     *         },
                     *         {
                     *           "value": "contradiction",
                     *           "text": "contradiction"
                     *         }
                     *       ],
                     *       "methods": [
                     *         "token-prob",
                     *         "free"
                     *       ],
                     *       "metrics": [
                     *         "accuracy"
                     *       ],
                     *       "chanceLevel": 0.3333333333333333,
                     *       "licence": "CC-BY-3.0",
                     *       "splits": {
                     *         "train": {
                     *           "kind": "file",
                     *           "path": "/data/mnli.train.jsonl"
                     *         }
                     *       },
                     *       "builtIn": false,
                     *       "licenceTerms": "stated",
                     *       "manifest": {
                     *         "kind": "dataset",
                     *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *         "name": "mnli",
                     *         "task": "inference",
                     *         "role": "train",
                     *         "columns": {
                     *           "premise": "input_1",
                     *           "hypothesis": "input_2",
                     *           "label": "output"
                     *         },
                     *         "labels": [
                     *           {
                     *             "value": "entailment",
                     *             "text": "entailment"
                     *           },
                     *           {
                     *             "value": "neutral",
                     *             "text": "neutral"
                     *           },
                     *           {
                     *             "value": "contradiction",
                     *             "text": "contradiction"
                     *           }
                     *         ],
                     *         "methods": [
                     *           "token-prob",
                     *           "free"
                     *         ],
                     *         "metrics": [
                     *           "accuracy"
                     *         ],
                     *         "chanceLevel": 0.3333333333333333,
                     *         "licence": "CC-BY-3.0",
                     *         "source": "train: mnli.train.jsonl",
                     *         "splits": {
                     *           "train": {
                     *             "digest": "6162636461626364616263646162636461626364616263646162636461626364"
                     *           }
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/v1/datasets/dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "preparedSets": "/v1/prepared-sets?dataset=dat_mfrggzdfmztwq2lknnwg23tpob"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            413: components["responses"]["BodyTooLargeProblem"];
            422: components["responses"]["UnprocessableProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getDataset: {
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
            /** @description The dataset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "name": "mnli",
                     *       "task": "inference",
                     *       "role": "train",
                     *       "columns": {
                     *         "premise": "input_1",
                     *         "hypothesis": "input_2",
                     *         "label": "output"
                     *       },
                     *       "labels": [
                     *         {
                     *           "value": "entailment",
                     *           "text": "entailment"
                     *         },
                     *         {
                     *           "value": "neutral",
                     *           "text": "neutral"
                     *         },
                     *         {
                     *           "value": "contradiction",
                     *           "text": "contradiction"
                     *         }
                     *       ],
                     *       "methods": [
                     *         "token-prob",
                     *         "free"
                     *       ],
                     *       "metrics": [
                     *         "accuracy"
                     *       ],
                     *       "chanceLevel": 0.3333333333333333,
                     *       "licence": "CC-BY-3.0",
                     *       "splits": {
                     *         "train": {
                     *           "kind": "file",
                     *           "path": "/data/mnli.train.jsonl"
                     *         }
                     *       },
                     *       "builtIn": false,
                     *       "licenceTerms": "stated",
                     *       "manifest": {
                     *         "kind": "dataset",
                     *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *         "name": "mnli",
                     *         "task": "inference",
                     *         "role": "train",
                     *         "columns": {
                     *           "premise": "input_1",
                     *           "hypothesis": "input_2",
                     *           "label": "output"
                     *         },
                     *         "labels": [
                     *           {
                     *             "value": "entailment",
                     *             "text": "entailment"
                     *           },
                     *           {
                     *             "value": "neutral",
                     *             "text": "neutral"
                     *           },
                     *           {
                     *             "value": "contradiction",
                     *             "text": "contradiction"
                     *           }
                     *         ],
                     *         "methods": [
                     *           "token-prob",
                     *           "free"
                     *         ],
                     *         "metrics": [
                     *           "accuracy"
                     *         ],
                     *         "chanceLevel": 0.3333333333333333,
                     *         "licence": "CC-BY-3.0",
                     *         "source": "train: mnli.train.jsonl",
                     *         "splits": {
                     *           "train": {
                     *             "digest": "6162636461626364616263646162636461626364616263646162636461626364"
                     *           }
                     *         }
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "links": {
                     *         "self": "/v1/datasets/dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "preparedSets": "/v1/prepared-sets?dataset=dat_mfrggzdfmztwq2lknnwg23tpob"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listPreparedSets: {
        parameters: {
            query?: {
                cursor?: string;
                dataset?: string;
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
                     *           "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "dataset": {
                     *             "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *             "name": "mnli"
                     *           },
                     *           "settings": {
                     *             "purpose": "train",
                     *             "split": "train",
                     *             "format": "default",
                     *             "protocol": "corrected",
                     *             "shots": 0,
                     *             "shotSeed": 0,
                     *             "pool": null,
                     *             "size": 400,
                     *             "sampleSeed": 0
                     *           },
                     *           "disjointFrom": [],
                     *           "status": "running",
                     *           "attempt": 1,
                     *           "progress": {
                     *             "phase": "write",
                     *             "done": 200,
                     *             "total": 400,
                     *             "unit": "rows",
                     *             "ratePerSecond": 4000,
                     *             "etaSeconds": 0.05
                     *           },
                     *           "error": null,
                     *           "waitingFor": null,
                     *           "ledger": {
                     *             "device": null,
                     *             "deviceModel": null,
                     *             "threads": 1,
                     *             "attempts": 1,
                     *             "deviceSeconds": 0,
                     *             "peakMemoryBytes": 0,
                     *             "counters": {}
                     *           },
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "startedAt": "2026-01-31T12:00:00.000Z",
                     *           "finishedAt": null,
                     *           "links": {
                     *             "self": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob",
                     *             "events": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/events",
                     *             "manifest": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *             "rows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/rows",
                     *             "findings": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/findings",
                     *             "droppedRows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/dropped-rows"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PreparedSet"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createPreparedSet: {
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
                 *       "dataset": {
                 *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob"
                 *       },
                 *       "purpose": "train",
                 *       "split": "train",
                 *       "size": 400
                 *     }
                 */
                "application/json": components["schemas"]["PreparedSetRequest"];
            };
        };
        responses: {
            /** @description It exists or is being made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "dataset": {
                     *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "name": "mnli"
                     *       },
                     *       "settings": {
                     *         "purpose": "train",
                     *         "split": "train",
                     *         "format": "default",
                     *         "protocol": "corrected",
                     *         "shots": 0,
                     *         "shotSeed": 0,
                     *         "pool": null,
                     *         "size": 400,
                     *         "sampleSeed": 0
                     *       },
                     *       "disjointFrom": [],
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "write",
                     *         "done": 200,
                     *         "total": 400,
                     *         "unit": "rows",
                     *         "ratePerSecond": 4000,
                     *         "etaSeconds": 0.05
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "rows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/rows",
                     *         "findings": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/findings",
                     *         "droppedRows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/dropped-rows"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PreparedSet"];
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
                     *       "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "dataset": {
                     *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "name": "mnli"
                     *       },
                     *       "settings": {
                     *         "purpose": "train",
                     *         "split": "train",
                     *         "format": "default",
                     *         "protocol": "corrected",
                     *         "shots": 0,
                     *         "shotSeed": 0,
                     *         "pool": null,
                     *         "size": 400,
                     *         "sampleSeed": 0
                     *       },
                     *       "disjointFrom": [],
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "write",
                     *         "done": 200,
                     *         "total": 400,
                     *         "unit": "rows",
                     *         "ratePerSecond": 4000,
                     *         "etaSeconds": 0.05
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "rows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/rows",
                     *         "findings": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/findings",
                     *         "droppedRows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/dropped-rows"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PreparedSet"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            404: components["responses"]["NotFoundProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getPreparedSet: {
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
            /** @description The set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "dataset": {
                     *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "name": "mnli"
                     *       },
                     *       "settings": {
                     *         "purpose": "train",
                     *         "split": "train",
                     *         "format": "default",
                     *         "protocol": "corrected",
                     *         "shots": 0,
                     *         "shotSeed": 0,
                     *         "pool": null,
                     *         "size": 400,
                     *         "sampleSeed": 0
                     *       },
                     *       "disjointFrom": [],
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "write",
                     *         "done": 200,
                     *         "total": 400,
                     *         "unit": "rows",
                     *         "ratePerSecond": 4000,
                     *         "etaSeconds": 0.05
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "rows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/rows",
                     *         "findings": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/findings",
                     *         "droppedRows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/dropped-rows"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PreparedSet"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    cancelPreparedSet: {
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
            /** @description It will stop, or has stopped */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "dataset": {
                     *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "name": "mnli"
                     *       },
                     *       "settings": {
                     *         "purpose": "train",
                     *         "split": "train",
                     *         "format": "default",
                     *         "protocol": "corrected",
                     *         "shots": 0,
                     *         "shotSeed": 0,
                     *         "pool": null,
                     *         "size": 400,
                     *         "sampleSeed": 0
                     *       },
                     *       "disjointFrom": [],
                     *       "status": "running",
                     *       "attempt": 1,
                     *       "progress": {
                     *         "phase": "write",
                     *         "done": 200,
                     *         "total": 400,
                     *         "unit": "rows",
                     *         "ratePerSecond": 4000,
                     *         "etaSeconds": 0.05
                     *       },
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": null,
                     *       "links": {
                     *         "self": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "manifest": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/manifest",
                     *         "rows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/rows",
                     *         "findings": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/findings",
                     *         "droppedRows": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob/dropped-rows"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PreparedSet"];
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
    getPreparedSetDroppedRows: {
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
            /** @description All of them; nothing where none was dropped */
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
                    /** @example {"line":7,"reason":"unlabelled","detail":"label: \"-\" is no label"} */
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
                    /** @example {"line":7,"reason":"unlabelled","detail":"label: \"-\" is no label"} */
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            416: components["responses"]["RangeProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listPreparedSetEvents: {
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
    listPreparedSetFindings: {
        parameters: {
            query?: {
                waitSeconds?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All findings, or those that there are so far */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "unlabelled-rows",
                     *           "severity": "info",
                     *           "count": 2,
                     *           "message": "rows left out because they have no gold: 2",
                     *           "remedy": "Use a labelled split (protocol \"corrected\" leaves such rows out)",
                     *           "examples": [
                     *             {
                     *               "line": 7,
                     *               "detail": "label: \"-\" is no label"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "complete": true,
                     *       "rowsExamined": 248
                     *     }
                     */
                    "application/json": {
                        complete: boolean;
                        items: components["schemas"]["Finding"][];
                        /** Format: int64 */
                        rowsExamined: number | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getPreparedSetManifest: {
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
                     *       "kind": "prepared-set",
                     *       "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "digest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "settings": {
                     *         "purpose": "train",
                     *         "split": "train",
                     *         "format": "default",
                     *         "protocol": "corrected",
                     *         "shots": 0,
                     *         "shotSeed": 0,
                     *         "pool": null,
                     *         "size": 400,
                     *         "sampleSeed": 0
                     *       },
                     *       "dataset": {
                     *         "kind": "dataset",
                     *         "id": "dat_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *         "name": "mnli",
                     *         "task": "inference",
                     *         "role": "train",
                     *         "columns": {
                     *           "premise": "input_1",
                     *           "hypothesis": "input_2",
                     *           "label": "output"
                     *         },
                     *         "labels": [
                     *           {
                     *             "value": "entailment",
                     *             "text": "entailment"
                     *           },
                     *           {
                     *             "value": "neutral",
                     *             "text": "neutral"
                     *           },
                     *           {
                     *             "value": "contradiction",
                     *             "text": "contradiction"
                     *           }
                     *         ],
                     *         "methods": [
                     *           "token-prob",
                     *           "free"
                     *         ],
                     *         "metrics": [
                     *           "accuracy"
                     *         ],
                     *         "chanceLevel": 0.3333333333333333,
                     *         "licence": "CC-BY-3.0",
                     *         "source": "train: mnli.train.jsonl",
                     *         "splits": {
                     *           "train": {
                     *             "digest": "6162636461626364616263646162636461626364616263646162636461626364"
                     *           }
                     *         }
                     *       },
                     *       "disjointFrom": [],
                     *       "exemplars": [],
                     *       "excludedFromPool": [],
                     *       "counts": {
                     *         "read": 6000,
                     *         "kept": 400,
                     *         "dropped": 0,
                     *         "notSampled": 5600
                     *       },
                     *       "dropped": [],
                     *       "labelCounts": {
                     *         "entailment": 133,
                     *         "neutral": 133,
                     *         "contradiction": 134
                     *       },
                     *       "characters": {
                     *         "min": 92,
                     *         "median": 203,
                     *         "max": 640,
                     *         "total": 84312
                     *       },
                     *       "findings": [],
                     *       "files": [
                     *         {
                     *           "path": "rows.jsonl",
                     *           "bytes": 204800,
                     *           "sha256": "6162636461626364616263646162636461626364616263646162636461626364"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PreparedSetManifest"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getPreparedSetRows: {
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
            /** @description All rows */
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
                    /** @example {"rowId":"6162636461626364616263646162636461626364616263646162636461626364","sourceLine":1,"segments":[{"text":"### Input_1: ","target":false,"truncatable":false}],"references":[],"label":"entailment"} */
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
                    /** @example {"rowId":"6162636461626364616263646162636461626364616263646162636461626364","sourceLine":1,"segments":[{"text":"### Input_1: ","target":false,"truncatable":false}],"references":[],"label":"entailment"} */
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            416: components["responses"]["RangeProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listTokenStatistics: {
        parameters: {
            query?: {
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
                     *           "id": "tst_mfrggzdfmztwq2lknnwg23tpob",
                     *           "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "preparedSet": {
                     *             "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *             "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *           },
                     *           "tokenizer": {
                     *             "kind": "checkpoint",
                     *             "peer": "training",
                     *             "id": "ckp_mfrggzdfmztwq2lknnwg23tpob"
                     *           },
                     *           "tokenizerDigest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "status": "succeeded",
                     *           "attempt": 1,
                     *           "progress": null,
                     *           "error": null,
                     *           "waitingFor": null,
                     *           "ledger": {
                     *             "device": null,
                     *             "deviceModel": null,
                     *             "threads": 1,
                     *             "attempts": 1,
                     *             "deviceSeconds": 0,
                     *             "peakMemoryBytes": 0,
                     *             "counters": {}
                     *           },
                     *           "createdAt": "2026-01-31T12:00:00.000Z",
                     *           "startedAt": "2026-01-31T12:00:00.000Z",
                     *           "finishedAt": "2026-01-31T12:00:01.000Z",
                     *           "lengths": {
                     *             "rows": 400,
                     *             "vocabularySize": 50280,
                     *             "completion": {
                     *               "min": 1,
                     *               "median": 1,
                     *               "p95": 2,
                     *               "max": 2,
                     *               "total": 533
                     *             },
                     *             "exemplars": [],
                     *             "contexts": [
                     *               {
                     *                 "shots": 0,
                     *                 "prompt": {
                     *                   "min": 40,
                     *                   "median": 62,
                     *                   "p95": 118,
                     *                   "max": 190,
                     *                   "total": 26240
                     *                 },
                     *                 "whole": {
                     *                   "min": 40,
                     *                   "median": 62,
                     *                   "p95": 118,
                     *                   "max": 192,
                     *                   "total": 26240
                     *                 },
                     *                 "longest": [
                     *                   {
                     *                     "line": 17,
                     *                     "rowId": "6162636461626364616263646162636461626364616263646162636461626364",
                     *                     "tokens": 192
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "labels": [
                     *               {
                     *                 "value": "neutral",
                     *                 "text": "neutral",
                     *                 "tokens": 1,
                     *                 "firstToken": {
                     *                   "id": 9238,
                     *                   "text": " neutral"
                     *                 }
                     *               }
                     *             ],
                     *             "findings": []
                     *           },
                     *           "overflow": {
                     *             "contextLength": 2048,
                     *             "maxNewTokens": null,
                     *             "of": 400,
                     *             "byShots": [
                     *               {
                     *                 "shots": 0,
                     *                 "rows": 0
                     *               }
                     *             ]
                     *           },
                     *           "links": {
                     *             "self": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob",
                     *             "events": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob/events",
                     *             "preparedSet": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TokenStatistics"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createTokenStatistics: {
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
                 *       "preparedSet": {
                 *         "id": "set_mfrggzdfmztwq2lknnwg23tpob"
                 *       },
                 *       "tokenizer": {
                 *         "kind": "checkpoint",
                 *         "peer": "training",
                 *         "id": "ckp_mfrggzdfmztwq2lknnwg23tpob"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TokenStatisticsRequest"];
            };
        };
        responses: {
            /** @description It exists or is being made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tst_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "tokenizer": {
                     *         "kind": "checkpoint",
                     *         "peer": "training",
                     *         "id": "ckp_mfrggzdfmztwq2lknnwg23tpob"
                     *       },
                     *       "tokenizerDigest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": null,
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": "2026-01-31T12:00:01.000Z",
                     *       "lengths": {
                     *         "rows": 400,
                     *         "vocabularySize": 50280,
                     *         "completion": {
                     *           "min": 1,
                     *           "median": 1,
                     *           "p95": 2,
                     *           "max": 2,
                     *           "total": 533
                     *         },
                     *         "exemplars": [],
                     *         "contexts": [
                     *           {
                     *             "shots": 0,
                     *             "prompt": {
                     *               "min": 40,
                     *               "median": 62,
                     *               "p95": 118,
                     *               "max": 190,
                     *               "total": 26240
                     *             },
                     *             "whole": {
                     *               "min": 40,
                     *               "median": 62,
                     *               "p95": 118,
                     *               "max": 192,
                     *               "total": 26240
                     *             },
                     *             "longest": [
                     *               {
                     *                 "line": 17,
                     *                 "rowId": "6162636461626364616263646162636461626364616263646162636461626364",
                     *                 "tokens": 192
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "labels": [
                     *           {
                     *             "value": "neutral",
                     *             "text": "neutral",
                     *             "tokens": 1,
                     *             "firstToken": {
                     *               "id": 9238,
                     *               "text": " neutral"
                     *             }
                     *           }
                     *         ],
                     *         "findings": []
                     *       },
                     *       "overflow": {
                     *         "contextLength": 2048,
                     *         "maxNewTokens": null,
                     *         "of": 400,
                     *         "byShots": [
                     *           {
                     *             "shots": 0,
                     *             "rows": 0
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "preparedSet": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenStatistics"];
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
                     *       "id": "tst_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "tokenizer": {
                     *         "kind": "checkpoint",
                     *         "peer": "training",
                     *         "id": "ckp_mfrggzdfmztwq2lknnwg23tpob"
                     *       },
                     *       "tokenizerDigest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": null,
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": "2026-01-31T12:00:01.000Z",
                     *       "lengths": {
                     *         "rows": 400,
                     *         "vocabularySize": 50280,
                     *         "completion": {
                     *           "min": 1,
                     *           "median": 1,
                     *           "p95": 2,
                     *           "max": 2,
                     *           "total": 533
                     *         },
                     *         "exemplars": [],
                     *         "contexts": [
                     *           {
                     *             "shots": 0,
                     *             "prompt": {
                     *               "min": 40,
                     *               "median": 62,
                     *               "p95": 118,
                     *               "max": 190,
                     *               "total": 26240
                     *             },
                     *             "whole": {
                     *               "min": 40,
                     *               "median": 62,
                     *               "p95": 118,
                     *               "max": 192,
                     *               "total": 26240
                     *             },
                     *             "longest": [
                     *               {
                     *                 "line": 17,
                     *                 "rowId": "6162636461626364616263646162636461626364616263646162636461626364",
                     *                 "tokens": 192
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "labels": [
                     *           {
                     *             "value": "neutral",
                     *             "text": "neutral",
                     *             "tokens": 1,
                     *             "firstToken": {
                     *               "id": 9238,
                     *               "text": " neutral"
                     *             }
                     *           }
                     *         ],
                     *         "findings": []
                     *       },
                     *       "overflow": {
                     *         "contextLength": 2048,
                     *         "maxNewTokens": null,
                     *         "of": 400,
                     *         "byShots": [
                     *           {
                     *             "shots": 0,
                     *             "rows": 0
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "preparedSet": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenStatistics"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getTokenStatistics: {
        parameters: {
            query?: {
                contextLength?: number;
                maxNewTokens?: number;
                shots?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tst_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "tokenizer": {
                     *         "kind": "checkpoint",
                     *         "peer": "training",
                     *         "id": "ckp_mfrggzdfmztwq2lknnwg23tpob"
                     *       },
                     *       "tokenizerDigest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": null,
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": "2026-01-31T12:00:01.000Z",
                     *       "lengths": {
                     *         "rows": 400,
                     *         "vocabularySize": 50280,
                     *         "completion": {
                     *           "min": 1,
                     *           "median": 1,
                     *           "p95": 2,
                     *           "max": 2,
                     *           "total": 533
                     *         },
                     *         "exemplars": [],
                     *         "contexts": [
                     *           {
                     *             "shots": 0,
                     *             "prompt": {
                     *               "min": 40,
                     *               "median": 62,
                     *               "p95": 118,
                     *               "max": 190,
                     *               "total": 26240
                     *             },
                     *             "whole": {
                     *               "min": 40,
                     *               "median": 62,
                     *               "p95": 118,
                     *               "max": 192,
                     *               "total": 26240
                     *             },
                     *             "longest": [
                     *               {
                     *                 "line": 17,
                     *                 "rowId": "6162636461626364616263646162636461626364616263646162636461626364",
                     *                 "tokens": 192
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "labels": [
                     *           {
                     *             "value": "neutral",
                     *             "text": "neutral",
                     *             "tokens": 1,
                     *             "firstToken": {
                     *               "id": 9238,
                     *               "text": " neutral"
                     *             }
                     *           }
                     *         ],
                     *         "findings": []
                     *       },
                     *       "overflow": {
                     *         "contextLength": 2048,
                     *         "maxNewTokens": null,
                     *         "of": 400,
                     *         "byShots": [
                     *           {
                     *             "shots": 0,
                     *             "rows": 0
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "preparedSet": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenStatistics"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    cancelTokenStatistics: {
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
            /** @description It will stop, or has stopped */
            202: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tst_mfrggzdfmztwq2lknnwg23tpob",
                     *       "key": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "preparedSet": {
                     *         "id": "set_mfrggzdfmztwq2lknnwg23tpob",
                     *         "key": "6162636461626364616263646162636461626364616263646162636461626364"
                     *       },
                     *       "tokenizer": {
                     *         "kind": "checkpoint",
                     *         "peer": "training",
                     *         "id": "ckp_mfrggzdfmztwq2lknnwg23tpob"
                     *       },
                     *       "tokenizerDigest": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "status": "succeeded",
                     *       "attempt": 1,
                     *       "progress": null,
                     *       "error": null,
                     *       "waitingFor": null,
                     *       "ledger": {
                     *         "device": null,
                     *         "deviceModel": null,
                     *         "threads": 1,
                     *         "attempts": 1,
                     *         "deviceSeconds": 0,
                     *         "peakMemoryBytes": 0,
                     *         "counters": {}
                     *       },
                     *       "createdAt": "2026-01-31T12:00:00.000Z",
                     *       "startedAt": "2026-01-31T12:00:00.000Z",
                     *       "finishedAt": "2026-01-31T12:00:01.000Z",
                     *       "lengths": {
                     *         "rows": 400,
                     *         "vocabularySize": 50280,
                     *         "completion": {
                     *           "min": 1,
                     *           "median": 1,
                     *           "p95": 2,
                     *           "max": 2,
                     *           "total": 533
                     *         },
                     *         "exemplars": [],
                     *         "contexts": [
                     *           {
                     *             "shots": 0,
                     *             "prompt": {
                     *               "min": 40,
                     *               "median": 62,
                     *               "p95": 118,
                     *               "max": 190,
                     *               "total": 26240
                     *             },
                     *             "whole": {
                     *               "min": 40,
                     *               "median": 62,
                     *               "p95": 118,
                     *               "max": 192,
                     *               "total": 26240
                     *             },
                     *             "longest": [
                     *               {
                     *                 "line": 17,
                     *                 "rowId": "6162636461626364616263646162636461626364616263646162636461626364",
                     *                 "tokens": 192
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "labels": [
                     *           {
                     *             "value": "neutral",
                     *             "text": "neutral",
                     *             "tokens": 1,
                     *             "firstToken": {
                     *               "id": 9238,
                     *               "text": " neutral"
                     *             }
                     *           }
                     *         ],
                     *         "findings": []
                     *       },
                     *       "overflow": {
                     *         "contextLength": 2048,
                     *         "maxNewTokens": null,
                     *         "of": 400,
                     *         "byShots": [
                     *           {
                     *             "shots": 0,
                     *             "rows": 0
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob",
                     *         "events": "/v1/token-statistics/tst_mfrggzdfmztwq2lknnwg23tpob/events",
                     *         "preparedSet": "/v1/prepared-sets/set_mfrggzdfmztwq2lknnwg23tpob"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenStatistics"];
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
    listTokenStatisticsEvents: {
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
    createUpload: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {"premise":"It rains.","hypothesis":"It is wet.","label":"entailment"} */
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Sent before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "upl_mfrggzdfmztwq2lknnwg23tpob",
                     *       "fileName": "mnli.train.jsonl",
                     *       "bytes": 1363062,
                     *       "sha256": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "createdAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Stored */
            201: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "upl_mfrggzdfmztwq2lknnwg23tpob",
                     *       "fileName": "mnli.train.jsonl",
                     *       "bytes": 1363062,
                     *       "sha256": "6162636461626364616263646162636461626364616263646162636461626364",
                     *       "createdAt": "2026-01-31T12:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            413: components["responses"]["BodyTooLargeProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
