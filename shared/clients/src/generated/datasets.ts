// Generated from openapi/ by "npm run openapi". Do not edit.
export interface paths {
    "/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List datasets
         * @description In the order of registration; the built-in ones come first.
         */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Register a dataset
         * @description From files of this host, uploads, a hub, URLs or the built-in generator. Every row of a file is read once; for a hub only the commit is looked up. Nothing is kept if a column is missing or a label is unknown.
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
        /**
         * Get a dataset
         * @description Its contents, the mapping of its columns, its labels and prompts, and its licence.
         */
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
        /**
         * List prepared sets
         * @description In the order in which they were requested.
         */
        get: operations["listPreparedSets"];
        put?: never;
        /**
         * Prepare a split of a dataset as immutable rows
         * @description Samples, deduplicates and renders the split with a prompt and exemplars. The same settings always give the same set: one that exists or is being made is returned, one that failed is made again.
         */
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
        /**
         * Get a prepared set
         * @description Its settings, its status and its progress.
         */
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
         * Cancel the preparation of a set
         * @description Downloads are kept. POST the set to /v1/prepared-sets again to start over: a download continues where it stopped.
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
        /**
         * Get the rows that a prepared set left out as one JSON Lines file
         * @description A DroppedRow per line, with the reason. Empty if every row was used. The whole file, or one byte range. Its ETag is its sha256.
         */
        get: operations["getPreparedSetDroppedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/dropped-rows.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows that a prepared set left out
         * @description A DroppedRow per line, with the reason. Empty if every row was used. In pages; the lines are those of the file.
         */
        get: operations["listPreparedSetDroppedRows"];
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
        /**
         * List the events of a prepared set so far
         * @description Status, progress and warnings, oldest first. Poll with `after` to get only what is new.
         */
        get: operations["listPreparedSetEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the events of a prepared set
         * @description Server-sent events as they come, until no more can come. `Last-Event-ID` continues a broken stream.
         */
        get: operations["streamPreparedSetEvents"];
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
        /**
         * List the findings of a prepared set
         * @description What is wrong or remarkable about its rows, such as duplicates, leaked labels or rows that it shares with another set. An `error` has to be accepted by name before the set is used.
         */
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
        /**
         * Get the manifest of a finished prepared set
         * @description Settings, exemplars, counts, dropped rows, findings, and the files with their digests. It never changes.
         */
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
        /**
         * Get the rows of a prepared set as one JSON Lines file
         * @description A PreparedRow per line, in the order of the set. The whole file, or one byte range. Its ETag is its sha256.
         */
        get: operations["getPreparedSetRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prepared-sets/{id}/rows.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a prepared set
         * @description A PreparedRow per line, in the order of the set. In pages; the lines are those of the file.
         */
        get: operations["listPreparedSetRows"];
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
        /**
         * List token statistics
         * @description In the order in which they were requested.
         */
        get: operations["listTokenStatistics"];
        put?: never;
        /**
         * Measure a prepared set in tokens
         * @description Encodes every row with a tokenizer and counts lengths, so that a context can be chosen before anything runs. The same set and tokenizer always give the same statistics.
         */
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
        /**
         * Get token statistics
         * @description Lengths in tokens. With `contextLength`, also how many rows would not fit.
         */
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
         * Cancel token statistics
         * @description POST the same request to /v1/token-statistics again to start over.
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
        /**
         * List the events of token statistics so far
         * @description Status, progress and warnings, oldest first. Poll with `after` to get only what is new.
         */
        get: operations["listTokenStatisticsEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/token-statistics/{id}/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the events of token statistics
         * @description Server-sent events as they come, until no more can come. `Last-Event-ID` continues a broken stream.
         */
        get: operations["streamTokenStatisticsEvents"];
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
         * Upload a file of rows
         * @description The body is the file itself (JSON Lines, JSON, CSV, TSV or Parquet, also in gzip or zstd), at most 1 GiB. Name its id in the source of a dataset.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an uploaded file
         * @description Name, size and sha256 of the file. Name its id in the source of a dataset.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
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
        /** @description A tokenizer or checkpoint of a training peer that carries a chat template. */
        ChatTemplateReference: components["schemas"]["ChatTemplateReferenceTokenizer"] | components["schemas"]["ChatTemplateReferenceCheckpoint"];
        /** @description ChatTemplateReference of the kind `checkpoint`. */
        ChatTemplateReferenceCheckpoint: {
            /** @description Id of a checkpoint. */
            id: string;
            /**
             * @description Always `checkpoint`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "checkpoint";
            /** @description The training peer that has it. */
            peer: string;
        };
        /** @description ChatTemplateReference of the kind `tokenizer`. */
        ChatTemplateReferenceTokenizer: {
            /** @description Id of a tokenizer. */
            id: string;
            /**
             * @description Always `tokenizer`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "tokenizer";
            /** @description The training peer that has it. */
            peer: string;
        };
        /** @description One of several columns, chosen by the value of another. */
        ChosenColumn: {
            /** @description Column whose value chooses one of them. */
            by: string;
            /** @description Columns to choose from. */
            oneOf: string[];
            /** @description Values of the column `by`, as text: the first chooses the first of `oneOf`, and so on. */
            values: string[];
        };
        /** @description Where the value of a field is: in a column; in several, as a list; in one that another column chooses; or the same for every row. */
        Column: string | string[] | components["schemas"]["ChosenColumn"] | components["schemas"]["ConstantColumn"];
        /** @description The same value for every row. */
        ConstantColumn: {
            /** @description The value. */
            constant: string | string[];
        };
        /** @description A registered dataset. */
        Dataset: {
            /** @description Whether it comes with the service. */
            builtIn: boolean;
            /**
             * Format: double
             * @description Value of the primary metric expected from guessing, from 0 to 1; null: 1 / labels, or none for a task without labels.
             */
            chanceLevel: number | null;
            /** @description How to cite the dataset. */
            citation?: string;
            /** @description Where each field of the task is found in a row, by field: summary has `document` and `summary`; question `context`, `answer` and `question`; inference `premise`, `hypothesis` and `label`; paraphrase `sentence1`, `sentence2` and `label`; multiple-choice `question`, `choices` and `answer`; corpus `text`. Tasks that generate text may have `slots`. Empty: guessed from the column names and reported in the manifest. */
            columns: {
                [key: string]: components["schemas"]["Column"];
            };
            /**
             * Format: date-time
             * @description When it was registered.
             */
            createdAt: string;
            /** @description Number of rows of each complete split, by the name of the split. */
            expectedRows?: {
                [key: string]: number;
            };
            /** @description Id of a dataset. */
            id: string;
            /** @description Identity of what is computed: sha256 of the settings and inputs that decide it. */
            key: string;
            /** @description How the data writes its golds; omitted: as the labels, or as the answer's field. */
            labelMapping?: components["schemas"]["LabelMapping"];
            /** @description Label set, in order; required for classification. */
            labels: components["schemas"]["Label"][];
            /** @description Licence of the data: an SPDX identifier or a name. */
            licence: string;
            /** @description What else a user must know about the licence. */
            licenceNote?: string;
            /**
             * @description What the name of the licence implies: `stated` means that its terms have to be read, `unknown` that they have to be found.
             * @enum {string}
             */
            licenceTerms: "stated" | "non-commercial" | "unknown";
            /** @description Paths of related resources. */
            links: {
                /** @description Path of the sets prepared from it. */
                preparedSets: string;
                /** @description Path of the dataset. */
                self: string;
            };
            /** @description The dataset as prepared sets embed it, with the digests of its splits. */
            manifest: components["schemas"]["DatasetManifest"];
            /** @description Scoring methods, the default first; empty: those usual for the task. */
            methods: components["schemas"]["Method"][];
            /** @description Metrics of a row, the primary one first; empty: those usual for the task. */
            metrics: string[];
            /** @description Name of the dataset; unique in the service. */
            name: string;
            /** @description Cleaning that the benchmark's own code does. */
            preprocess?: components["schemas"]["Preprocess"];
            role: components["schemas"]["Role"];
            /** @description Where the rows of each split come from, by the name of the split; at least one. */
            splits: {
                [key: string]: components["schemas"]["SplitSource"];
            };
            task: components["schemas"]["Task"];
            /** @description Prompt of the format `default` in place of the task's own, with `{field}` where the text of a field goes. */
            template?: string;
        };
        /** @description A dataset as results embed it: what its rows mean and where they come from. */
        DatasetManifest: {
            /**
             * Format: double
             * @description Value of the primary metric expected from guessing, from 0 to 1; null where there is none, as for ROUGE-L.
             */
            chanceLevel: number | null;
            /** @description Where each field of the task is found in a row, by field. */
            columns: {
                [key: string]: components["schemas"]["Column"];
            };
            /** @description Fields whose columns were guessed from the column names. */
            guessedColumns?: string[];
            /** @description Id of a dataset. */
            id: string;
            /** @description Identity of what is computed: sha256 of the settings and inputs that decide it. */
            key: string;
            /**
             * @description Always `dataset`.
             * @enum {string}
             */
            kind: "dataset";
            labelMapping?: components["schemas"]["LabelMapping"];
            /** @description Label set, in order; empty for a task without labels. */
            labels: components["schemas"]["Label"][];
            /** @description Licence of the data: an SPDX identifier or a name. */
            licence: string;
            /** @description Scoring methods that suit the dataset, the default first. */
            methods: components["schemas"]["Method"][];
            /** @description Metrics of a row, the primary one first. */
            metrics: string[];
            /** @description Name of the dataset. */
            name: string;
            /**
             * Format: double
             * @description 2 if the rows hold numbers that a double cannot represent exactly; earlier releases rounded them.
             * @enum {number}
             */
            readingVersion?: 2;
            role: components["schemas"]["Role"];
            /** @description Where the rows come from, for people. */
            source: string;
            /** @description What each split holds, by the name of the split. */
            splits: {
                [key: string]: {
                    /** @description Sha256 of the file; for a hub split or a generator, of the request for it. */
                    digest: string;
                    /** @description Commit of a hub split, once it was looked up. */
                    pin?: components["schemas"]["HubPin"];
                };
            };
            task: components["schemas"]["Task"];
        };
        /** @description A dataset: its task, the columns that hold the fields of the task, and its splits. */
        DatasetSpecInput: {
            /**
             * Format: double
             * @description Value of the primary metric expected from guessing, from 0 to 1; null: 1 / labels, or none for a task without labels.
             * @default null
             */
            chanceLevel?: number | null;
            /** @description How to cite the dataset. */
            citation?: string;
            /**
             * @description Where each field of the task is found in a row, by field: summary has `document` and `summary`; question `context`, `answer` and `question`; inference `premise`, `hypothesis` and `label`; paraphrase `sentence1`, `sentence2` and `label`; multiple-choice `question`, `choices` and `answer`; corpus `text`. Tasks that generate text may have `slots`. Empty: guessed from the column names and reported in the manifest.
             * @default {}
             */
            columns?: {
                [key: string]: components["schemas"]["Column"];
            };
            /** @description Number of rows of each complete split, by the name of the split. */
            expectedRows?: {
                [key: string]: number;
            };
            /** @description How the data writes its golds; omitted: as the labels, or as the answer's field. */
            labelMapping?: components["schemas"]["LabelMapping"];
            /**
             * @description Label set, in order; required for classification.
             * @default []
             */
            labels?: components["schemas"]["Label"][];
            /**
             * @description Licence of the data: an SPDX identifier or a name.
             * @default unknown
             */
            licence?: string;
            /** @description What else a user must know about the licence. */
            licenceNote?: string;
            /**
             * @description Scoring methods, the default first; empty: those usual for the task.
             * @default []
             */
            methods?: components["schemas"]["Method"][];
            /**
             * @description Metrics of a row, the primary one first; empty: those usual for the task.
             * @default []
             */
            metrics?: string[];
            /** @description Name of the dataset; unique in the service. */
            name: string;
            /** @description Cleaning that the benchmark's own code does. */
            preprocess?: components["schemas"]["Preprocess"];
            role: components["schemas"]["Role"];
            /** @description Where the rows of each split come from, by the name of the split; at least one. */
            splits: {
                [key: string]: components["schemas"]["SplitSourceInput"];
            };
            task: components["schemas"]["Task"];
            /** @description Prompt of the format `default` in place of the task's own, with `{field}` where the text of a field goes. */
            template?: string;
        };
        /** @description A row that could not be used. */
        DroppedRow: {
            /** @description Why, for people. */
            detail: string;
            /**
             * Format: int64
             * @description Line in the source, from 1.
             */
            line: number;
            /** @description Why, for programs. */
            reason: string;
        };
        /** @description A file of a result. */
        FileEntry: {
            /**
             * Format: int64
             * @description Size in bytes.
             */
            bytes: number;
            /** @description Path in the result's directory. */
            path: string;
            /** @description Sha256 of the content, in lower-case hexadecimal. */
            sha256: string;
        };
        /** @description Something wrong or remarkable about the rows of a set. */
        Finding: {
            /** @description Kind of finding, for programs. */
            code: string;
            /**
             * Format: int64
             * @description How many rows it concerns.
             */
            count: number;
            /** @description A few of the rows. */
            examples: {
                /** @description What is remarkable there. */
                detail: string;
                /**
                 * Format: int64
                 * @description Line in the source, from 1; null where the example is not one line.
                 */
                line: number | null;
            }[];
            /** @description What was found, for people. */
            message: string;
            /** @description What to do about it. */
            remedy: string;
            /**
             * @description `error`: using the set needs consent (`acceptFindings`); `warning`: look at it; `info`: worth knowing.
             * @enum {string}
             */
            severity: "info" | "warning" | "error";
        };
        /**
         * @description Prompt format: those of Table 5 of the paper, or a `template` of one's own.
         * @enum {string}
         */
        Format: "default" | "instruct" | "io" | "template";
        /** @description The commit that a hub's revision named, and the files that hold the split there. */
        HubPin: {
            /** @description Commit that the revision named then, in hexadecimal. */
            commit: string;
            /** @description Files of the split at that commit. */
            files: {
                /**
                 * Format: int64
                 * @description Size in bytes; null where the hub does not say.
                 */
                bytes: number | null;
                /** @description Sha256 of a large file (LFS), git hash of any other; null where the hub does not say. */
                hash: string | null;
                /** @description Path in the repository. */
                path: string;
            }[];
            /** @description Revision that was looked up: the source's own, or the branch with the hub's conversion to Parquet. */
            revision: string;
        };
        /** @description A dataset repository of a Hugging Face hub; its scripts are never run. */
        HubSource: {
            /** @description Configuration (subset) of the repository; null: the only one, or the one named `default`. */
            configuration: string | null;
            /** @description Files of the repository, with `*` for any part of a name; omitted: found by configuration and split. */
            files?: string[];
            /**
             * @description Always `hub`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "hub";
            /** @description Id of the repository. */
            repository: string;
            /** @description Commit, tag or branch; registering a dataset replaces it by the commit that it names then. */
            revision: string;
            /** @description Name of the split on the hub. */
            split: string;
            /** @description Whether the service has seen this revision on the hub. */
            verified: boolean;
        };
        /** @description A dataset repository of a Hugging Face hub; its scripts are never run. */
        HubSourceInput: {
            /**
             * @description Configuration (subset) of the repository; null: the only one, or the one named `default`.
             * @default null
             */
            configuration?: string | null;
            /** @description Files of the repository, with `*` for any part of a name; omitted: found by configuration and split. */
            files?: string[];
            /**
             * @description Always `hub`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "hub";
            /** @description Id of the repository. */
            repository: string;
            /**
             * @description Commit, tag or branch; registering a dataset replaces it by the commit that it names then.
             * @default main
             */
            revision?: string;
            /** @description Name of the split on the hub. */
            split: string;
            /**
             * @description Whether the service has seen this revision on the hub.
             * @default false
             */
            verified?: boolean;
        };
        /** @description Something that happened to a piece of work. */
        JobEvent: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description What happened; its fields depend on `type`. */
            data: components["schemas"]["JsonObject"];
            /**
             * Format: int64
             * @description Number of the event, from 1; a stream resumes after the one that `Last-Event-ID` names.
             */
            id: number;
            /**
             * @description Kind of event.
             * @enum {string}
             */
            type: "status" | "progress" | "log" | "metric" | "saved" | "checkpoint";
        };
        /**
         * @description State of the work; `succeeded`, `failed` and `cancelled` are final until it is asked for again.
         * @enum {string}
         */
        JobStatus: "queued" | "running" | "cancelling" | "interrupted" | "succeeded" | "failed" | "cancelled";
        /** @description A JSON object of any content. */
        JsonObject: {
            [key: string]: unknown;
        };
        /** @description A label of a classification. */
        Label: {
            /** @description How a prompt writes it, without its leading space. */
            text: string;
            /** @description What the data calls it. */
            value: string;
        };
        /** @description How the data writes its golds: as other texts or numbers than the labels, as a score, or as the number or text of a choice. */
        LabelMapping: components["schemas"]["LabelMappingValues"] | components["schemas"]["LabelMappingThreshold"] | components["schemas"]["LabelMappingIndex"] | components["schemas"]["LabelMappingText"];
        /** @description LabelMapping of the kind `index`. */
        LabelMappingIndex: {
            /** @description Number of the first choice. */
            from: 0 | 1;
            /**
             * @description Always `index`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "index";
        };
        /** @description LabelMapping of the kind `text`. */
        LabelMappingText: {
            /**
             * @description Always `text`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "text";
        };
        /** @description LabelMapping of the kind `threshold`. */
        LabelMappingThreshold: {
            /**
             * Format: double
             * @description Scores above this are `label`, all others `otherwise`.
             */
            above: number;
            /**
             * @description Always `threshold`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "threshold";
            /** @description Label of scores above the threshold. */
            label: string;
            /**
             * Format: double
             * @description Highest valid score; a row with a higher one has no gold.
             */
            max: number;
            /**
             * Format: double
             * @description Lowest valid score; a row with a lower one has no gold (GLUE writes -1 for hidden golds).
             */
            min: number;
            /** @description Label of all other scores. */
            otherwise: string;
        };
        /** @description LabelMapping of the kind `values`. */
        LabelMappingValues: {
            /**
             * @description Always `values`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "values";
            /** @description What the data writes, as text (`"0"`, `"true"`), to the value of the label or the answer of a multiple choice. */
            values: {
                [key: string]: string;
            };
        };
        /** @description A label as a model reads it after a prompt. */
        LabelTokens: {
            /** @description First token of the label; null if the label has no token of its own. */
            firstToken: {
                /**
                 * Format: int64
                 * @description Id of the token.
                 */
                id: number;
                /** @description Text of the token. */
                text: string;
            } | null;
            /** @description Text of the label after a prompt. */
            text: string;
            /**
             * Format: int64
             * @description Length of the text, in tokens.
             */
            tokens: number;
            /** @description Value of the label in the data. */
            value: string;
        };
        /** @description What the work has cost so far. */
        Ledger: {
            /**
             * Format: int64
             * @description How often the work was started or resumed.
             */
            attempts: number;
            /** @description Work that was done, by counter: `tokensThroughBlocks`, `headRows`, `prefixTokens`, `optimizerSteps` and others. */
            counters: {
                [key: string]: number;
            };
            /** @description Device that computed, such as `cuda:0`; null if none did. */
            device: string | null;
            /** @description Model name of the device; null if none computed. */
            deviceModel: string | null;
            /**
             * Format: double
             * @description Time on the device, in seconds.
             */
            deviceSeconds: number;
            /**
             * Format: int64
             * @description Most memory in use at once, in bytes.
             */
            peakMemoryBytes: number;
            /**
             * Format: int64
             * @description Compute threads on a CPU; null where that does not apply.
             */
            threads: number | null;
        };
        /** @description One of the longest rows. */
        LongRow: {
            /**
             * Format: int64
             * @description Line of the row in its source, from 1.
             */
            line: number;
            /** @description Id of the row. */
            rowId: string;
            /**
             * Format: int64
             * @description Length of the row, in tokens.
             */
            tokens: number;
        };
        /**
         * @description How a model is asked for its answer.
         * @enum {string}
         */
        Method: "token-prob" | "free" | "options" | "generate" | "constrained" | "perplexity";
        /** @description One example as text. In sets to evaluate, the segments are the prompt alone; in training sets, the last one is a target. */
        PreparedRow: {
            /** @description Choices of a multiple choice, in order. */
            choices?: {
                /** @description Text of the choice. */
                text: string;
            }[];
            /**
             * Format: int64
             * @description Index of the right choice, from 0.
             */
            gold?: number;
            /** @description Rows of one group (such as questions on one text) depend on each other; absent: the row stands alone. */
            groupId?: string;
            /** @description Value of the gold label, for classification. */
            label?: string;
            /** @description Reference texts to compare a generated text with. */
            references: string[];
            /** @description Identifies the content of the row: sha256 of its mapped fields and gold, and of its ordinal among identical rows. */
            rowId: string;
            /** @description Text of the example, piece by piece. */
            segments: components["schemas"]["Segment"][];
            /** @description Facts that a generated text must contain, for slot accuracy. */
            slots?: string[];
            /**
             * Format: int64
             * @description Line of the row in its source, from 1.
             */
            sourceLine: number;
            /** @description Prompt without the question, which shows how likely a choice is by itself. */
            unconditionalPrompt?: string;
        };
        /** @description A prepared set, and the progress of its preparation. */
        PreparedSet: {
            /**
             * Format: int64
             * @description Number of the present attempt, from 1; 0 before the first.
             */
            attempt: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            createdAt: string;
            /** @description The dataset that is rendered. */
            dataset: {
                /** @description Id of a dataset. */
                id: string;
                /** @description Name of the dataset. */
                name: string;
            };
            /** @description Prepared sets whose texts no exemplar may repeat. */
            disjointFrom: string[];
            /** @description Why it failed; null unless it did. */
            error: components["schemas"]["Problem"] | null;
            /**
             * Format: date-time
             * @description When it reached a final state; null before that.
             */
            finishedAt: string | null;
            /** @description Id of a prepared set. */
            id: string;
            /** @description Identity of what is computed: sha256 of the settings and inputs that decide it. */
            key: string;
            ledger: components["schemas"]["Ledger"];
            /** @description Paths of related resources. */
            links: {
                /** @description Path of the rows that could not be used. */
                droppedRows: string;
                /** @description Path of its events. */
                events: string;
                /** @description Path of its findings. */
                findings: string;
                /** @description Path of its manifest. */
                manifest: string;
                /** @description Path of its rows. */
                rows: string;
                /** @description Path of the set. */
                self: string;
            };
            /** @description How far the work has come; null while it is not under way. */
            progress: components["schemas"]["Progress"] | null;
            settings: components["schemas"]["PreparedSetSettings"];
            /**
             * Format: date-time
             * @description When the present attempt began; null before that.
             */
            startedAt: string | null;
            status: components["schemas"]["JobStatus"];
            /** @description Why queued work does not run yet; null where nothing is known to hold it up. */
            waitingFor: string | null;
        };
        /** @description A dataset rendered as text for one purpose; immutable. */
        PreparedSetManifest: {
            /** @description Lengths of the rows without exemplars. */
            characters: {
                /**
                 * Format: int64
                 * @description Longest row, in characters (code points).
                 */
                max: number;
                /**
                 * Format: int64
                 * @description Median row, in characters (code points).
                 */
                median: number;
                /**
                 * Format: int64
                 * @description Shortest row, in characters (code points).
                 */
                min: number;
                /**
                 * Format: int64
                 * @description All rows together, in characters (code points).
                 */
                total: number;
            };
            /** @description Rows by what became of them. */
            counts: {
                /**
                 * Format: int64
                 * @description Rows that could not be used.
                 */
                dropped: number;
                /**
                 * Format: int64
                 * @description Rows in the set.
                 */
                kept: number;
                /**
                 * Format: int64
                 * @description Usable rows that the sample left out.
                 */
                notSampled: number;
                /**
                 * Format: int64
                 * @description Rows read from the source.
                 */
                read: number;
            };
            /** @description The dataset that was rendered. */
            dataset: components["schemas"]["DatasetManifest"];
            /** @description Identity of the bytes: sha256 of the content. */
            digest: string;
            /** @description Prepared sets whose texts no exemplar may repeat. */
            disjointFrom: {
                /** @description Name of the dataset of that set. */
                datasetName: string;
                /** @description Id of a prepared set. */
                id: string;
                /** @description Identity of what is computed: sha256 of the settings and inputs that decide it. */
                key: string;
            }[];
            /** @description The first 1,000 rows that could not be used. */
            dropped: components["schemas"]["DroppedRow"][];
            /** @description Number of dropped rows, by reason. */
            droppedByReason?: {
                [key: string]: number;
            };
            /** @description File with all dropped rows; absent if there are none. */
            droppedList?: components["schemas"]["FileEntry"];
            /** @description The first 200 rows of the pool that may not be exemplars, because an evaluated row or a row of a set in `disjointFrom` has the same text. */
            excludedFromPool?: {
                /**
                 * Format: int64
                 * @description Line in the source, from 1.
                 */
                line: number;
                /** @description Id of the row. */
                rowId: string;
                /** @description Where the same text stands. */
                sameAs: string;
            }[];
            /** @description Exemplars that precede every prompt, in order. */
            exemplars: {
                /** @description Id of the row. */
                rowId: string;
                /** @description Text of the exemplar with its separator. */
                text: string;
            }[];
            /** @description Files of the set. */
            files: components["schemas"]["FileEntry"][];
            /** @description What is wrong or remarkable about the rows. */
            findings: components["schemas"]["Finding"][];
            /** @description How often each choice, by position, is the right one; absent unless multiple choice. */
            goldCounts?: number[];
            /** @description Id of a prepared set. */
            id: string;
            /** @description Identity of what is computed: sha256 of the settings and inputs that decide it. */
            key: string;
            /**
             * @description Always `prepared-set`.
             * @enum {string}
             */
            kind: "prepared-set";
            /** @description Number of rows, by gold label. */
            labelCounts: {
                [key: string]: number;
            };
            /** @description Lengths of prompts, completions and exemplars. */
            lengths?: {
                /** @description Lengths of the completions: the targets, or the text of the gold. */
                completion: {
                    /**
                     * Format: int64
                     * @description Longest, in characters (code points).
                     */
                    max: number;
                    /**
                     * Format: int64
                     * @description Median, in characters (code points).
                     */
                    median: number;
                    /**
                     * Format: int64
                     * @description Shortest, in characters (code points).
                     */
                    min: number;
                    /**
                     * Format: int64
                     * @description 95th percentile (nearest rank from below), in characters (code points).
                     */
                    p95: number;
                };
                /**
                 * Format: int64
                 * @description Length of the exemplars before each prompt, in characters (code points).
                 */
                exemplars: number;
                /** @description Lengths of the prompts without exemplars. */
                prompt: {
                    /**
                     * Format: int64
                     * @description Longest, in characters (code points).
                     */
                    max: number;
                    /**
                     * Format: int64
                     * @description Median, in characters (code points).
                     */
                    median: number;
                    /**
                     * Format: int64
                     * @description Shortest, in characters (code points).
                     */
                    min: number;
                    /**
                     * Format: int64
                     * @description 95th percentile (nearest rank from below), in characters (code points).
                     */
                    p95: number;
                };
            };
            /** @description Number of kinds of findings, by severity. */
            lint?: {
                /**
                 * Format: int64
                 * @description Kinds of findings of severity `error`.
                 */
                error: number;
                /**
                 * Format: int64
                 * @description Kinds of findings of severity `info`.
                 */
                info: number;
                /**
                 * Format: int64
                 * @description Kinds of findings of severity `warning`.
                 */
                warning: number;
            };
            /** @description Settings that decided the rows. */
            settings: components["schemas"]["PreparedSetSettings"];
        };
        /** @description A prepared set to make. */
        PreparedSetRequest: {
            /** @description Draw the same number of exemplars of each label, to within one. */
            balanced?: boolean;
            /** @description The dataset to render. */
            dataset: {
                /** @description Id of a dataset. */
                id: string;
            };
            /**
             * @description Prepared sets whose texts no exemplar may repeat; rows of this set that repeat them are reported as leakage.
             * @default []
             */
            disjointFrom?: string[];
            /** @default default */
            format?: components["schemas"]["Format"];
            /**
             * @description Split that exemplars are drawn from; null: `fewshot` if the dataset has it, else `train`.
             * @default null
             */
            pool?: string | null;
            /** @default corrected */
            protocol?: components["schemas"]["Protocol"];
            purpose: components["schemas"]["Purpose"];
            /**
             * Format: int64
             * @description Seed that samples the rows.
             * @default 0
             */
            sampleSeed?: number;
            /**
             * @description `drawn`: exemplars as `shotSeed` draws them; `fixed`: the first rows of the pool. Omitted: `drawn`.
             * @enum {string}
             */
            shotOrder?: "drawn" | "fixed";
            /**
             * Format: int32
             * @description Exemplars before each prompt; always 0 for `train` and `corpus`.
             * @default 0
             */
            shots?: number;
            /**
             * Format: int64
             * @description Seed that draws the exemplars.
             * @default 0
             */
            shotSeed?: number;
            /**
             * Format: int64
             * @description Rows to keep; null keeps all. Omitted: 6,000 for `train`, all otherwise.
             */
            size?: number | null;
            /** @description Split of the dataset. */
            split: string;
            /** @description With the format `template`: the prompt, with `{field}` where the text of a field goes and `{{` for a brace; for a chat, a Jinja template. */
            template?: string;
            /** @description Tokenizer or checkpoint whose chat template is used instead of `template`. */
            templateFrom?: components["schemas"]["ChatTemplateReference"];
        };
        /** @description Everything that decides the rows of a prepared set, defaults filled in. */
        PreparedSetSettings: {
            /** @description Draw the same number of exemplars of each label, to within one. */
            balanced?: boolean;
            format: components["schemas"]["Format"];
            /** @description Split that exemplars are drawn from; null: `fewshot` if the dataset has it, else `train`. */
            pool: string | null;
            protocol: components["schemas"]["Protocol"];
            purpose: components["schemas"]["Purpose"];
            /**
             * Format: int64
             * @description Seed that samples the rows.
             */
            sampleSeed: number;
            /**
             * @description `drawn`: exemplars as `shotSeed` draws them; `fixed`: the first rows of the pool. Omitted: `drawn`.
             * @enum {string}
             */
            shotOrder?: "drawn" | "fixed";
            /**
             * Format: int32
             * @description Exemplars before each prompt; always 0 for `train` and `corpus`.
             */
            shots: number;
            /**
             * Format: int64
             * @description Seed that draws the exemplars.
             */
            shotSeed: number;
            /**
             * Format: int64
             * @description Rows to keep; null keeps all. `sampleSeed` decides which.
             */
            size: number | null;
            /** @description Split of the dataset. */
            split: string;
            /** @description With the format `template`: the prompt, with `{field}` where the text of a field goes and `{{` for a brace; for a chat, a Jinja template. */
            template?: string;
        };
        /**
         * @description Cleaning that a benchmark's own code does.
         * @enum {string}
         */
        Preprocess: "hellaswag";
        /** @description What went wrong, as RFC 9457 problem details. */
        Problem: {
            /** @description Kind of problem, for programs. */
            code: string;
            /** @description What went wrong this time, for people. */
            detail: string;
            /** @description What is wrong with each field of the request. */
            errors?: {
                /** @description What the field must be. */
                expected: string;
                /** @description Path of the field, such as `recipe.steps`; `(body)` for the whole body. */
                field: string;
                /** @description What came. */
                got: string;
                /** @description What to do about this field. */
                remedy?: string;
            }[];
            /** @description URI reference of this occurrence. */
            instance?: string;
            /** @description What to do. */
            remedy?: string;
            /**
             * Format: int64
             * @description HTTP status of the answer.
             */
            status: number;
            /** @description Kind of problem, for people. */
            title: string;
            /** @description URI reference of the kind of problem. */
            type: string;
        };
        /** @description How far the work has come. */
        Progress: {
            /**
             * Format: double
             * @description Work done in this phase, in `unit`.
             */
            done: number;
            /**
             * Format: double
             * @description Estimated time left in this phase, in seconds; null while unknown.
             */
            etaSeconds: number | null;
            /** @description What is being done now, such as `train`. */
            phase: string;
            /**
             * Format: double
             * @description Present rate, in `unit` per second; null while unknown.
             */
            ratePerSecond: number | null;
            /**
             * Format: double
             * @description All work of this phase, in `unit`; null while unknown.
             */
            total: number | null;
            /** @description What `done` and `total` count, such as `rows` or `steps`. */
            unit: string;
        };
        /**
         * @description `corrected`, or exactly as the `paper` did it.
         * @enum {string}
         */
        Protocol: "corrected" | "paper";
        /**
         * @description What a prepared set is for.
         * @enum {string}
         */
        Purpose: "corpus" | "train" | "evaluate";
        /**
         * @description What a dataset is for, relative to the training set of its task.
         * @enum {string}
         */
        Role: "train" | "in-domain" | "out-of-domain" | "instruction-test" | "corpus";
        /** @description A piece of the text of a row. */
        Segment: {
            /** @description Whether an end-of-text token follows; it is learned if the segment is, and always follows the last segment of a training row. */
            endOfText?: boolean;
            /** @description Field of the dataset that the text came from; absent for text of the template. */
            field?: string;
            /** @description Whether training learns this text. */
            target: boolean;
            /** @description The text. */
            text: string;
            /** @description Whether this text may be cut to fit the context. */
            truncatable: boolean;
        };
        /** @description Where the rows of a split come from. */
        SplitSource: components["schemas"]["SplitSourceFile"] | components["schemas"]["SplitSourceUpload"] | components["schemas"]["SplitSourceGenerator"] | components["schemas"]["HubSource"] | components["schemas"]["UrlSource"];
        /** @description SplitSource of the kind `file`. */
        SplitSourceFile: {
            /**
             * @description Always `file`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "file";
            /** @description File on the host of the service, under `AMURO_ROOTS`. */
            path: string;
        };
        /** @description SplitSource of the kind `generator`. */
        SplitSourceGenerator: {
            /**
             * @description Name of the built-in generator.
             * @enum {string}
             */
            generator: "micro-world";
            /**
             * @description Always `generator`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "generator";
            /**
             * Format: int32
             * @description Number of rows to make.
             */
            rows: number;
            /**
             * Format: int64
             * @description Seed of the rows.
             */
            seed: number;
            /** @description Which of the generator's sets to make. */
            set: string;
        };
        /** @description SplitSource of the kind `generator`. */
        SplitSourceGeneratorInput: {
            /**
             * @description Name of the built-in generator.
             * @enum {string}
             */
            generator: "micro-world";
            /**
             * @description Always `generator`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "generator";
            /**
             * Format: int32
             * @description Number of rows to make.
             */
            rows: number;
            /**
             * Format: int64
             * @description Seed of the rows.
             * @default 0
             */
            seed?: number;
            /** @description Which of the generator's sets to make. */
            set: string;
        };
        /** @description Where the rows of a split come from. */
        SplitSourceInput: components["schemas"]["SplitSourceFile"] | components["schemas"]["SplitSourceUpload"] | components["schemas"]["SplitSourceGeneratorInput"] | components["schemas"]["HubSourceInput"] | components["schemas"]["UrlSource"];
        /** @description SplitSource of the kind `upload`. */
        SplitSourceUpload: {
            /**
             * @description Always `upload`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "upload";
            /** @description Id of an upload. */
            uploadId: string;
        };
        /**
         * @description What a row asks for.
         * @enum {string}
         */
        Task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
        /** @description A tokenizer.json: a file, an upload, or the one of a tokenizer or checkpoint of a training peer. */
        TokenizerReference: components["schemas"]["TokenizerReferenceFile"] | components["schemas"]["TokenizerReferenceUpload"] | components["schemas"]["TokenizerReferenceTokenizer"] | components["schemas"]["TokenizerReferenceCheckpoint"];
        /** @description TokenizerReference of the kind `checkpoint`. */
        TokenizerReferenceCheckpoint: {
            /** @description Id of a checkpoint. */
            id: string;
            /**
             * @description Always `checkpoint`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "checkpoint";
            /** @description The training peer that has it. */
            peer: string;
        };
        /** @description TokenizerReference of the kind `file`. */
        TokenizerReferenceFile: {
            /**
             * @description Always `file`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "file";
            /** @description File on the host of the service, under `AMURO_ROOTS`, or a directory that contains a tokenizer.json. */
            path: string;
        };
        /** @description TokenizerReference of the kind `tokenizer`. */
        TokenizerReferenceTokenizer: {
            /** @description Id of a tokenizer. */
            id: string;
            /**
             * @description Always `tokenizer`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "tokenizer";
            /** @description The training peer that has it. */
            peer: string;
        };
        /** @description TokenizerReference of the kind `upload`. */
        TokenizerReferenceUpload: {
            /**
             * @description Always `upload`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "upload";
            /** @description Id of an upload. */
            uploadId: string;
        };
        /** @description Lengths of a prepared set in the tokens of a tokenizer, and the progress of measuring them. */
        TokenStatistics: {
            /**
             * Format: int64
             * @description Number of the present attempt, from 1; 0 before the first.
             */
            attempt: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            createdAt: string;
            /** @description Why it failed; null unless it did. */
            error: components["schemas"]["Problem"] | null;
            /**
             * Format: date-time
             * @description When it reached a final state; null before that.
             */
            finishedAt: string | null;
            /** @description Id of token statistics. */
            id: string;
            /** @description Identity of what is computed: sha256 of the settings and inputs that decide it. */
            key: string;
            ledger: components["schemas"]["Ledger"];
            /** @description The lengths; null until it has succeeded. */
            lengths: {
                /** @description Lengths after the prompt: of the target, otherwise of the longest label or choice, otherwise of the reference. */
                completion: {
                    /**
                     * Format: int64
                     * @description Longest, in tokens.
                     */
                    max: number;
                    /**
                     * Format: int64
                     * @description Median, in tokens.
                     */
                    median: number;
                    /**
                     * Format: int64
                     * @description Shortest, in tokens.
                     */
                    min: number;
                    /**
                     * Format: int64
                     * @description 95th percentile, in tokens.
                     */
                    p95: number;
                    /**
                     * Format: int64
                     * @description All rows together, in tokens.
                     */
                    total: number;
                };
                /** @description Lengths by the number of exemplars before each prompt: each up to eight, then powers of two, and all. */
                contexts: {
                    /** @description The five longest rows, by `whole`. */
                    longest: components["schemas"]["LongRow"][];
                    /** @description Lengths of the prompts with their exemplars. */
                    prompt: {
                        /**
                         * Format: int64
                         * @description Longest, in tokens.
                         */
                        max: number;
                        /**
                         * Format: int64
                         * @description Median, in tokens.
                         */
                        median: number;
                        /**
                         * Format: int64
                         * @description Shortest, in tokens.
                         */
                        min: number;
                        /**
                         * Format: int64
                         * @description 95th percentile, in tokens.
                         */
                        p95: number;
                        /**
                         * Format: int64
                         * @description All rows together, in tokens.
                         */
                        total: number;
                    };
                    /**
                     * Format: int64
                     * @description Exemplars before each prompt.
                     */
                    shots: number;
                    /** @description Lengths of prompt and completion, tokenised as one text. */
                    whole: {
                        /**
                         * Format: int64
                         * @description Longest, in tokens.
                         */
                        max: number;
                        /**
                         * Format: int64
                         * @description Median, in tokens.
                         */
                        median: number;
                        /**
                         * Format: int64
                         * @description Shortest, in tokens.
                         */
                        min: number;
                        /**
                         * Format: int64
                         * @description 95th percentile, in tokens.
                         */
                        p95: number;
                        /**
                         * Format: int64
                         * @description All rows together, in tokens.
                         */
                        total: number;
                    };
                }[];
                /** @description Length of each exemplar, in tokens. */
                exemplars: number[];
                /** @description What is wrong or remarkable about the tokens. */
                findings: components["schemas"]["Finding"][];
                /** @description The labels in tokens. */
                labels: components["schemas"]["LabelTokens"][];
                /**
                 * Format: int64
                 * @description Number of rows.
                 */
                rows: number;
                /**
                 * Format: int64
                 * @description Entries of the vocabulary, in tokens.
                 */
                vocabularySize: number;
            } | null;
            /** @description Paths of related resources. */
            links: {
                /** @description Path of their events. */
                events: string;
                /** @description The set. */
                preparedSet: string;
                /** @description Path of the statistics. */
                self: string;
            };
            /** @description Rows that do not fit; null unless `contextLength` is given. */
            overflow: {
                /** @description Rows that do not fit, by the number of exemplars. */
                byShots: {
                    /**
                     * Format: int64
                     * @description Rows that do not fit.
                     */
                    rows: number;
                    /**
                     * Format: int64
                     * @description Exemplars before each prompt.
                     */
                    shots: number;
                }[];
                /**
                 * Format: int64
                 * @description Length of the context, in tokens.
                 */
                contextLength: number;
                /**
                 * Format: int64
                 * @description Tokens reserved for generation; null: the completion must fit instead.
                 */
                maxNewTokens: number | null;
                /**
                 * Format: int64
                 * @description Number of all rows.
                 */
                of: number;
            } | null;
            /** @description The set. */
            preparedSet: {
                /** @description Id of a prepared set. */
                id: string;
                /** @description Identity of what is computed: sha256 of the settings and inputs that decide it. */
                key: string;
            };
            /** @description How far the work has come; null while it is not under way. */
            progress: components["schemas"]["Progress"] | null;
            /**
             * Format: date-time
             * @description When the present attempt began; null before that.
             */
            startedAt: string | null;
            status: components["schemas"]["JobStatus"];
            tokenizer: components["schemas"]["TokenizerReference"];
            /** @description Sha256 of the tokenizer.json. */
            tokenizerDigest: string;
            /** @description Why queued work does not run yet; null where nothing is known to hold it up. */
            waitingFor: string | null;
        };
        /** @description A prepared set to measure, and the tokenizer to measure it with. */
        TokenStatisticsRequest: {
            /** @description The set. */
            preparedSet: {
                /** @description Id of a prepared set. */
                id: string;
            };
            tokenizer: components["schemas"]["TokenizerReference"];
        };
        /** @description A file that was sent. */
        Upload: {
            /**
             * Format: int64
             * @description Size in bytes.
             */
            bytes: number;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            createdAt: string;
            /** @description Name of the file. */
            fileName: string;
            /** @description Id of an upload. */
            id: string;
            /** @description A sha256 in lower-case hexadecimal. */
            sha256: string;
        };
        /** @description A file of a host that is named in `AMURO_URL_HOSTS`. */
        UrlSource: {
            /**
             * @description Always `url`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "url";
            /** @description Sha256 that the file must have; omitted: the one that it has when the dataset is registered. */
            sha256?: string;
            /**
             * Format: uri
             * @description URL of the file.
             */
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
                 *       "title": "Internal error",
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
    listDatasets: {
        parameters: {
            query?: {
                /** @description Only built-in datasets (`true`), or only others (`false`). */
                builtIn?: boolean;
                /** @description `nextCursor` of the page before; omitted: the first page. */
                cursor?: string;
                /** @description Only datasets whose licence has these terms. */
                licenceTerms?: "stated" | "non-commercial" | "unknown";
                /** @description Most items of the page. */
                limit?: number;
                /** @description Only datasets with this metric. */
                metric?: string;
                /** @description Only the dataset of this name. */
                name?: string;
                /** @description Only datasets with this role. */
                role?: components["schemas"]["Role"];
                /** @description Only datasets with a split of this name. */
                split?: string;
                /** @description Only datasets of this task. */
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
                        /** @description Items of the page. */
                        items: components["schemas"]["Dataset"][];
                        /** @description `cursor` of the next page; null on the last. */
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
            410: components["responses"]["LostResultProblem"];
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
                /** @description Id of a dataset. */
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
                /** @description `nextCursor` of the page before; omitted: the first page. */
                cursor?: string;
                /** @description Only sets of this dataset. */
                dataset?: string;
                /** @description Most items of the page. */
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
                        /** @description Items of the page. */
                        items: components["schemas"]["PreparedSet"][];
                        /** @description `cursor` of the next page; null on the last. */
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
                /** @description Id of a prepared set. */
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
                /** @description Id of a prepared set. */
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
                /** @description Id of a prepared set. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file */
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
            /** @description The requested range of bytes */
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
            410: components["responses"]["LostResultProblem"];
            416: components["responses"]["RangeProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listPreparedSetDroppedRows: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; omitted: the first page. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of a prepared set. */
                id: string;
            };
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
                     *           "line": 7,
                     *           "reason": "unlabelled",
                     *           "detail": "label: \"-\" is no label"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        /** @description Items of the page. */
                        items: components["schemas"]["DroppedRow"][];
                        /** @description `cursor` of the next page; null on the last. */
                        nextCursor: string | null;
                    };
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
    listPreparedSetEvents: {
        parameters: {
            query?: {
                /** @description Id of the last event that the client has; events after it are sent. */
                after?: number;
            };
            header?: never;
            path: {
                /** @description Id of a prepared set. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events so far */
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
                        /** @description Whether no event can follow. */
                        ended: boolean;
                        /** @description Events, oldest first; at most 5,000. */
                        items: components["schemas"]["JobEvent"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    streamPreparedSetEvents: {
        parameters: {
            query?: {
                /** @description Id of the last event that the client has; events after it are sent. */
                after?: number;
            };
            header?: {
                /** @description Id of the last event that the client has; the stream goes on after it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description Id of a prepared set. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they come, until no more can come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                /** @description `nextCursor` of the page before; omitted: the first page. */
                cursor?: string;
                /** @description Most items of the page; omitted: all. */
                limit?: number;
                /** @description Longest wait for findings that are still being computed, in seconds. */
                waitSeconds?: number;
            };
            header?: never;
            path: {
                /** @description Id of a prepared set. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All findings, or those found so far */
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
                     *       "nextCursor": null,
                     *       "complete": true,
                     *       "rowsExamined": 248
                     *     }
                     */
                    "application/json": {
                        /** @description Whether the latter are included; if not, they are being computed: ask again. */
                        complete: boolean;
                        /** @description Items of the page. */
                        items: components["schemas"]["Finding"][];
                        /** @description `cursor` of the next page; null on the last. */
                        nextCursor: string | null;
                        /**
                         * Format: int64
                         * @description Rows that the latter looked at: for a very large set only the first ones. Null while they are computed.
                         */
                        rowsExamined: number | null;
                    };
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
    getPreparedSetManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a prepared set. */
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
            410: components["responses"]["LostResultProblem"];
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
                /** @description Id of a prepared set. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file */
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
            /** @description The requested range of bytes */
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
            410: components["responses"]["LostResultProblem"];
            416: components["responses"]["RangeProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listPreparedSetRows: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; omitted: the first page. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of a prepared set. */
                id: string;
            };
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
                     *           "rowId": "6162636461626364616263646162636461626364616263646162636461626364",
                     *           "sourceLine": 1,
                     *           "segments": [
                     *             {
                     *               "text": "### Input_1: ",
                     *               "target": false,
                     *               "truncatable": false
                     *             }
                     *           ],
                     *           "references": [],
                     *           "label": "entailment"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        /** @description Items of the page. */
                        items: components["schemas"]["PreparedRow"][];
                        /** @description `cursor` of the next page; null on the last. */
                        nextCursor: string | null;
                    };
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
    listTokenStatistics: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; omitted: the first page. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
                /** @description Only statistics of this prepared set. */
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
                        /** @description Items of the page. */
                        items: components["schemas"]["TokenStatistics"][];
                        /** @description `cursor` of the next page; null on the last. */
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
            410: components["responses"]["LostResultProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getTokenStatistics: {
        parameters: {
            query?: {
                /** @description Count the rows that do not fit a context of this length, in tokens. */
                contextLength?: number;
                /** @description Tokens to reserve for generation; omitted: as many as the dataset's first method needs. */
                maxNewTokens?: number;
                /** @description Count them only with this number of exemplars; omitted: with each measured number. */
                shots?: number;
            };
            header?: never;
            path: {
                /** @description Id of token statistics. */
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
                /** @description Id of token statistics. */
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
                /** @description Id of the last event that the client has; events after it are sent. */
                after?: number;
            };
            header?: never;
            path: {
                /** @description Id of token statistics. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events so far */
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
                        /** @description Whether no event can follow. */
                        ended: boolean;
                        /** @description Events, oldest first; at most 5,000. */
                        items: components["schemas"]["JobEvent"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    streamTokenStatisticsEvents: {
        parameters: {
            query?: {
                /** @description Id of the last event that the client has; events after it are sent. */
                after?: number;
            };
            header?: {
                /** @description Id of the last event that the client has; the stream goes on after it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description Id of token statistics. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they come, until no more can come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                /** @description Name of the file; its suffix (`.jsonl`, `.json`, `.csv`, `.tsv` or `.parquet`, also with `.gz` or `.zst`) decides how it is read. */
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
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an upload. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload */
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
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
