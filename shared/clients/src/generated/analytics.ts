// Generated from openapi/ by "npm run openapi". Do not edit.
export interface paths {
    "/v1/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a reproduction bundle and take its study in, all or nothing
         * @description The body is the archive as it is. Every digest is checked and every measurement is made anew from the predictions; a bundle that is truncated, names other paths than its own or tells another number is refused, and nothing of it stays.
         */
        post: operations["importBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundles/{studyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reproduction bundle of a study: one tar.gz that another instance imports and verifies
         * @description Manifest with digests, seeds and versions; the report; every scoring run with its lineage and predictions; measurements; figures. Published results have no bundle: they are made again from their files, whose digests `GET /v1/imports/{id}` tells.
         */
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every tuned cell of a study or import against base, the first point and surface rules, paired by row */
        get: operations["listComparisons"];
        put?: never;
        /**
         * The difference of two measurements over the rows that both scored
         * @description Base against fine-tuned, a model against a surface rule, one format against another: any two measurements of one metric that share rows. `difference` is `to` minus `from`.
         */
        post: operations["compareMeasurements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparisons/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows behind a comparison: prompt, gold and both answers side by side
         * @description Rows that both measurements scored, the largest changes first. A 0/1 metric tells `learned`, `forgotten`, `kept` and `never`; any other `better`, `worse` and `same`. Prompts come from the datasets peer that made the set.
         */
        get: operations["listComparedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms in which a study or an import can be taken along */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A study or an import in a form that other tools read
         * @description Kinds: `cells-csv` (A row a cell and metric, with its interval, verdict and where it comes from, as CSV); `cells-jsonl` (The same rows as JSON Lines); `cells-parquet` (The same rows as Parquet, with typed columns, in row groups); `lm-eval-json` (Results of one checkpoint (series, revision, tuning) in the shape of a results file of lm-evaluation-harness); `latex-table` (Checkpoints by sets, a block a tuning, as a LaTeX table (booktabs)); `genbench-card` (GenBench evaluation card filled from the study, as LaTeX (the paper: Table 8); `motivation` and `shiftSource` from its file or the query).
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of figures there are */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A figure of a study or import as SVG or PNG, or its data as CSV or JSON
         * @description Kinds: performance-by-checkpoint, base-against-tuned, base-curves, in-domain-curves, out-of-domain-curves, cross-task-curves, gains-by-group, out-of-domain-ratios, task-transfer, transfer-by-direction, formats, mean-ratio-of-change, second-series-curves, second-series-out-of-domain-ratios, grid. Where there is nothing to draw yet, the figure says so.
         */
        get: operations["getFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of published results, by id; scoring runs are found by their measurements */
        get: operations["listImports"];
        put?: never;
        /**
         * Measure a finished scoring run, or take in published results
         * @description Of a scoring run, manifest and predictions come from the peer and are checked against their digests: one measurement a metric. Published results come as files: the released tables of "Amuro & Char" (`amuro-csv`), lm-evaluation-harness results and logs of samples (`lm-eval-results`, `lm-eval-samples`), or any CSV, JSON Lines or Parquet (`table`) whose columns the request names; they make a collection, asked for as `?import=imp_…` wherever a study may stand. All or nothing: every row that cannot be used is named. The same again changes nothing; another result of the same key is kept beside the first and marked.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import of published results: its files, their digests and how they were read */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /**
         * Deletes an import of published results with its measurements and its report
         * @description The same files imported again make the same import, with the same ids.
         */
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mean-ratios-of-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mean ratios of change, eq. (1) of the paper: what a tuning does to sets other than its own
         * @description The mean over cells of (fine-tuned - base) / base, by tuning and point, by tuning, and pooled by direction. Invalid cells and bases of 0 are left out, with the reason; suspect ones are kept and counted.
         */
        get: operations["listMeanRatiosOfChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measurements by id, filtered: pages of JSON, or CSV of all
         * @description A CSV is written row by row as it is read, however long it is. With a limit it is a page, and its Link header names the next.
         */
        get: operations["listMeasurements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measurements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One metric of one scoring run: value, interval, verdict, where it came from */
        get: operations["getMeasurement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measurements/{id}/intervals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every interval of a measurement: percentile, bias-corrected, by groups of rows, normal
         * @description From its rows: percentile and BCa bootstrap, and where rows share a group the bootstrap of whole groups; from its standard error the normal one. A published value without rows has the last at most.
         */
        get: operations["listIntervals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All studies that were reported and all imports of published results, the latest change first */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of a study or an import: one self-contained HTML page, JSON, or its cells as CSV */
        get: operations["getReport"];
        /**
         * Tell how a study stands: its factors, cells, measurements and cost
         * @description The same again changes nothing. A measurement may be named before it is imported.
         */
        put: operations["putReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{collectionId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of a report, so far or as they happen: the state of the study and the cells that changed */
        get: operations["listReportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of table, and which of the paper each answers */
        get: operations["listTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A table of a study or import as JSON or CSV
         * @description Kinds, with the table or figure of the paper that they answer: gains-by-group (Table 6), dichotomy (Table 6), turning-points, out-of-domain-ratios (Figures 5 and 15), task-transfer, format-sensitivity (Figure 6), tests, flips, seed-variance, recipes, coverage, verdicts, cost (Table 4).
         */
        get: operations["getTable"];
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
        Baseline: {
            field: string | null;
            rule: components["schemas"]["BaselineRule"];
        };
        /** @enum {string} */
        BaselineRule: "bag-of-words" | "constant-output" | "first-sentence" | "majority";
        BundleImport: {
            links: {
                report: string;
            };
            studyId: string;
            verified: {
                /** Format: int64 */
                files: number;
                /** Format: int64 */
                measurements: number;
                /** Format: int64 */
                runs: number;
            };
        };
        /** @enum {string} */
        CellState: "planned" | "preparing" | "training" | "scoring" | "measuring" | "measured" | "failed";
        ChangeEstimate: {
            /** Format: int64 */
            cells: number;
            /** Format: int64 */
            clusters: number;
            equivalence: {
                equivalent: boolean;
                /** Format: double */
                margin: number;
                /** Format: double */
                pValue: number;
            } | null;
            /** @enum {string} */
            estimator: "mean" | "median" | "log-ratio" | "chance-corrected" | "floored";
            interval: {
                /** Format: double */
                high: number;
                /** Format: double */
                level: number;
                /** Format: double */
                low: number;
                /** Format: int64 */
                resamples: number;
            } | null;
            /** Format: int64 */
            leftOut: number;
            leftOutCellIds: string[];
            leftOutReason: string | null;
            /** Format: double */
            pValue: number | null;
            /** Format: double */
            value: number | null;
        };
        ComparedAnswer: {
            flags: string[];
            output: string | null;
            prediction: string | null;
            scores: components["schemas"]["Score"][] | null;
            /** Format: double */
            value: number;
        };
        ComparedRow: {
            /** @enum {string} */
            change: "learned" | "forgotten" | "kept" | "never" | "better" | "worse" | "same";
            choices: string[] | null;
            /** Format: double */
            difference: number;
            from: components["schemas"]["ComparedAnswer"];
            gold: string;
            prompt: string | null;
            rowId: string;
            /** Format: int64 */
            sourceLine: number;
            to: components["schemas"]["ComparedAnswer"];
        };
        ComparedRows: {
            counts: {
                [key: string]: number;
            };
            items: components["schemas"]["ComparedRow"][];
            metric: string;
            nextCursor: string | null;
            promptsMissing: string | null;
            /** Format: int64 */
            total: number;
        };
        Comparison: {
            /** @enum {string} */
            basis: "rows" | "published";
            /** Format: double */
            difference: number;
            effectSize: {
                /** Format: double */
                cohensDz: number | null;
                /** Format: double */
                cohensH: number | null;
            } | null;
            flips: {
                /** Format: int64 */
                forgotten: number;
                /** Format: int64 */
                kept: number;
                /** Format: int64 */
                learned: number;
                /** Format: int64 */
                never: number;
            } | null;
            from: string;
            /** Format: double */
            fromValue: number;
            interval: components["schemas"]["Interval"] | null;
            /** Format: double */
            mcnemarPValue: number | null;
            metric: string;
            /** Format: double */
            minimumDetectableEffect: number | null;
            /** Format: int64 */
            pairs: number | null;
            permutation: {
                exact: boolean;
                /** Format: int64 */
                permutations: number;
                /** Format: double */
                pValue: number;
            } | null;
            /** Format: double */
            standardError: number | null;
            to: string;
            /** Format: double */
            toValue: number;
            unpaired: {
                /** Format: int64 */
                from: number;
                /** Format: int64 */
                to: number;
            } | null;
        };
        ComparisonRequest: {
            from: string;
            to: string;
        };
        /** @enum {string} */
        Dtype: "float32" | "bfloat16";
        ExportKind: {
            contentType: string;
            description: string;
            kind: string;
            links: {
                self: string;
            };
        };
        FigureData: {
            caption: string;
            kind: string;
            notes: string[];
            rows: {
                [key: string]: string | number | boolean | null;
            }[];
            title: string;
        };
        FigureKind: {
            description: string;
            kind: string;
            links: {
                self: string;
            };
        };
        /** @enum {string} */
        Format: "default" | "instruct" | "io" | "template";
        Generalisation: {
            motivation?: components["schemas"]["Motivation"][];
            shiftSource?: components["schemas"]["ShiftSource"][];
        };
        Import: {
            files: {
                /** Format: int64 */
                bytes: number;
                digest: string;
                name: string;
                /** Format: int64 */
                results: number;
            }[];
            id: string;
            /** Format: date-time */
            importedAt: string;
            kind: string;
            leftOut: {
                /** Format: int64 */
                count: number;
                items: {
                    at: string;
                    file: string;
                    reason: string;
                }[];
            };
            links: {
                measurements: string;
                report: string;
                self: string;
            };
            /** Format: int64 */
            results: number;
            settings: {
                [key: string]: unknown;
            };
        };
        ImportFile: components["schemas"]["ImportFilePath"] | components["schemas"]["ImportFileText"] | components["schemas"]["ImportFileBase64"];
        ImportFileBase64: {
            contentBase64: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "base64";
            name: string;
            /** Format: int64 */
            step?: number;
        };
        ImportFilePath: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "path";
            path: string;
            /** Format: int64 */
            step?: number;
        };
        ImportFileText: {
            content: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "text";
            name: string;
            /** Format: int64 */
            step?: number;
        };
        ImportRequest: {
            source: components["schemas"]["ImportSourceInput"];
        };
        ImportResult: {
            import: components["schemas"]["Import"] | null;
            measurements: components["schemas"]["Measurement"][];
        };
        ImportSourceAmuroCsv: {
            files: components["schemas"]["ImportFile"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "amuro-csv";
            title?: string;
        };
        ImportSourceInput: components["schemas"]["ImportSourceScoringRun"] | components["schemas"]["ImportSourceAmuroCsv"] | components["schemas"]["ImportSourceLmEvalResults"] | components["schemas"]["ImportSourceLmEvalSamplesInput"] | components["schemas"]["ImportSourceTableInput"];
        ImportSourceLmEvalResults: {
            files: components["schemas"]["ImportFile"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "lm-eval-results";
            series?: string;
            title?: string;
            tuning?: {
                dataset: string;
                task: components["schemas"]["Task"];
            } | null;
        };
        ImportSourceLmEvalSamplesInput: {
            files: components["schemas"]["ImportFile"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "lm-eval-samples";
            series: string;
            /**
             * Format: int64
             * @default 0
             */
            shots?: number;
            title?: string;
            /** @default null */
            tuning?: {
                dataset: string;
                task: components["schemas"]["Task"];
            } | null;
        };
        ImportSourceScoringRun: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "scoring-run";
            peer: string;
            scoringRunId: string;
        };
        ImportSourceTableInput: {
            columns: {
                chanceLevel?: string;
                dataset?: string;
                epochs?: string;
                format?: string;
                higherIsBetter?: string;
                ingredient?: string;
                learningRate?: string;
                metric?: string;
                n?: string;
                revision?: string;
                role?: string;
                series?: string;
                shots?: string;
                stage?: string;
                standardError?: string;
                step?: string;
                task?: string;
                tokensSeen?: string;
                tunedOn?: string;
                tuningTask?: string;
                value?: string;
            };
            /** @default {} */
            constants?: {
                /** Format: double */
                chanceLevel?: string | number | boolean;
                /** Format: double */
                dataset?: string | number | boolean;
                /** Format: double */
                epochs?: string | number | boolean;
                /** Format: double */
                format?: string | number | boolean;
                /** Format: double */
                higherIsBetter?: string | number | boolean;
                /** Format: double */
                ingredient?: string | number | boolean;
                /** Format: double */
                learningRate?: string | number | boolean;
                /** Format: double */
                metric?: string | number | boolean;
                /** Format: double */
                n?: string | number | boolean;
                /** Format: double */
                revision?: string | number | boolean;
                /** Format: double */
                role?: string | number | boolean;
                /** Format: double */
                series?: string | number | boolean;
                /** Format: double */
                shots?: string | number | boolean;
                /** Format: double */
                stage?: string | number | boolean;
                /** Format: double */
                standardError?: string | number | boolean;
                /** Format: double */
                step?: string | number | boolean;
                /** Format: double */
                task?: string | number | boolean;
                /** Format: double */
                tokensSeen?: string | number | boolean;
                /** Format: double */
                tunedOn?: string | number | boolean;
                /** Format: double */
                tuningTask?: string | number | boolean;
                /** Format: double */
                value?: string | number | boolean;
            };
            files: components["schemas"]["ImportFile"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "table";
            /**
             * @default fraction
             * @enum {string}
             */
            scale?: "fraction" | "percent";
            title?: string;
        };
        Interval: components["schemas"]["IntervalPercentileBootstrap"] | components["schemas"]["IntervalClusterBootstrap"] | components["schemas"]["IntervalNormal"];
        IntervalClusterBootstrap: {
            /** Format: double */
            high: number;
            /** Format: double */
            level: number;
            /** Format: double */
            low: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            method: "cluster-bootstrap";
            /** Format: int64 */
            resamples: number;
            seed: string;
        };
        IntervalNormal: {
            /** Format: double */
            high: number;
            /** Format: double */
            level: number;
            /** Format: double */
            low: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            method: "normal";
        };
        IntervalOfMeasurement: {
            /** Format: double */
            high: number;
            /** Format: double */
            level: number;
            /** Format: double */
            low: number;
            /** @enum {string} */
            method: "percentile-bootstrap" | "bca-bootstrap" | "cluster-bootstrap" | "normal";
            /** Format: int64 */
            resamples?: number;
            seed?: string;
        };
        IntervalPercentileBootstrap: {
            /** Format: double */
            high: number;
            /** Format: double */
            level: number;
            /** Format: double */
            low: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            method: "percentile-bootstrap";
            /** Format: int64 */
            resamples: number;
            seed: string;
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
        JsonObject: {
            [key: string]: unknown;
        };
        MeanRatioOfChange: {
            estimates: components["schemas"]["ChangeEstimate"][];
            leftOut: {
                cell: {
                    cellIds: string[];
                    /** Format: double */
                    chanceLevel: number | null;
                    evaluation: string;
                    lowerIsBetter: boolean;
                    measurementIds: string[];
                    revision: string;
                    series: string;
                    suspect: boolean;
                    tuning: string;
                };
                reason: string;
            }[];
            point: {
                revision: string;
                series: string;
            } | null;
            /** @enum {string} */
            scope: "cross-task" | "out-of-domain" | "classification-to-generation" | "generation-to-classification";
            /** Format: int64 */
            suspectCells: number;
            tuning: string | null;
            used: {
                /** Format: double */
                base: number;
                cell: {
                    cellIds: string[];
                    /** Format: double */
                    chanceLevel: number | null;
                    evaluation: string;
                    lowerIsBetter: boolean;
                    measurementIds: string[];
                    revision: string;
                    series: string;
                    suspect: boolean;
                    tuning: string;
                };
                /** Format: double */
                ratio: number;
                /** Format: double */
                tuned: number;
            }[];
            /** Format: double */
            value: number | null;
        };
        MeasuredSubject: components["schemas"]["MeasuredSubjectCheckpoint"] | components["schemas"]["MeasuredSubjectBaseline"] | components["schemas"]["MeasuredSubjectPublished"];
        MeasuredSubjectBaseline: {
            baseline: components["schemas"]["Baseline"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "baseline";
            trainedOn: {
                dataset: string;
                preparedSetId: string;
            };
        };
        MeasuredSubjectCheckpoint: {
            checkpointId: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "checkpoint";
            points: components["schemas"]["SeriesPoint"][];
            tuning: {
                acceptedFindings?: string[];
                dataset: string;
                /** Format: int64 */
                epochs?: number | null;
                /** Format: double */
                learningRate?: number;
                /** Format: int64 */
                rows: number;
                /** Format: int64 */
                step: number;
                task: components["schemas"]["Task"];
                /** Format: int64 */
                trainSeed?: number;
            }[];
        };
        MeasuredSubjectPublished: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "published";
            model: string;
            points: components["schemas"]["SeriesPoint"][];
            tuning: {
                dataset: string;
                /** Format: double */
                epochs: number | null;
                /** Format: double */
                learningRate: number | null;
                task: components["schemas"]["Task"];
            }[];
        };
        Measurement: {
            /** Format: double */
            chanceLevel: number | null;
            evaluation: {
                acceptedFindings?: string[];
                dataset: string;
                dtype: components["schemas"]["Dtype"] | null;
                format: components["schemas"]["Format"];
                /** Format: int64 */
                maxNewTokens: number | null;
                method: components["schemas"]["Method"] | null;
                overflow: components["schemas"]["Overflow"] | null;
                preparedSetId: string | null;
                protocol: components["schemas"]["Protocol"] | null;
                role: components["schemas"]["Role"];
                /** Format: int64 */
                sampleSeed: number | null;
                /** Format: int64 */
                shots: number;
                /** Format: int64 */
                shotSeed: number | null;
                /** Format: int64 */
                size: number | null;
                split: string | null;
                task: components["schemas"]["Task"];
            };
            id: string;
            interval: components["schemas"]["Interval"] | null;
            key: string;
            metric: string;
            /** Format: int64 */
            n: number | null;
            primary: boolean;
            published: {
                at: string;
                digest: string;
                file: string;
                importId: string;
            } | null;
            replicateOf: string | null;
            scale: components["schemas"]["MetricScale"];
            scoringRun: {
                digest: string;
                id: string;
                key: string;
                peer: string;
            } | null;
            /** Format: double */
            standardError: number | null;
            subject: components["schemas"]["MeasuredSubject"];
            /** Format: double */
            value: number;
            verdict: components["schemas"]["Verdict"];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Method: "token-prob" | "free" | "options" | "generate";
        MetricScale: {
            /** @enum {string} */
            aggregation: "mean" | "ratio-of-sums" | "corpus";
            higherIsBetter: boolean;
            label: string;
            range: {
                /** Format: double */
                high: number | null;
                /** Format: double */
                low: number | null;
            };
            sharesChance: boolean;
            unit: string | null;
        };
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
        /** @enum {string} */
        Protocol: "corrected" | "paper";
        Report: {
            cells: {
                [key: string]: string | number | boolean | null;
            }[];
            collectionId: string;
            findings: {
                series: string;
                tunings: {
                    groups: {
                        findings: {
                            measurementIds: string[];
                            subject: string;
                            suspect: boolean;
                            text: string;
                        }[];
                        title: string;
                    }[];
                    heading: string;
                    tuning: string;
                }[];
            }[];
            meanRatiosOfChange: {
                [key: string]: unknown;
            }[];
            report: {
                cells: components["schemas"]["ReportCell"][];
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
                extends: string | null;
                factors: {
                    evaluations: {
                        /** Format: double */
                        chanceLevel: number | null;
                        datasetName: string;
                        format: components["schemas"]["Format"];
                        method: components["schemas"]["Method"] | null;
                        metrics: string[];
                        name: string;
                        role: components["schemas"]["Role"];
                        /** Format: int64 */
                        rows: number | null;
                        /** Format: int64 */
                        shots: number;
                        task: components["schemas"]["Task"];
                    }[];
                    series: {
                        id: string | null;
                        name: string;
                        points: components["schemas"]["Point"][];
                    }[];
                    tunings: components["schemas"]["ReportTuning"][];
                };
                generalisation?: components["schemas"]["Generalisation"];
                name: string;
                question: string | null;
                /** @enum {string} */
                state: "planned" | "running" | "succeeded" | "failed" | "cancelled" | "interrupted";
                title: string;
            };
            /** Format: int64 */
            revision: number;
            summary: {
                /** Format: int64 */
                cells: number;
                /** Format: int64 */
                measured: number;
                reasons: {
                    /** Format: int64 */
                    cells: number;
                    code: string;
                    example: string;
                }[];
                verdicts: {
                    /** Format: int64 */
                    invalid: number;
                    /** Format: int64 */
                    suspect: number;
                    /** Format: int64 */
                    valid: number;
                };
            };
            /** Format: date-time */
            updatedAt: string;
        };
        ReportCell: {
            baseline: {
                field: string | null;
                rule: string;
                tuning: string;
            } | null;
            evaluation: string;
            id: string;
            key: string;
            measurementIds: string[];
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
        };
        ReportCellInput: {
            baseline: {
                field: string | null;
                rule: string;
                tuning: string;
            } | null;
            evaluation: string;
            id: string;
            key: string;
            measurementIds: string[];
            point: {
                /** Format: int64 */
                ingredient?: number;
                /** Format: int64 */
                order?: number;
                revision: string;
                seriesId: string;
                seriesName: string;
                /** @default pretrain */
                stage?: string;
                /** Format: int64 */
                step: number | null;
                /** Format: int64 */
                tokensSeen: number | null;
            } | null;
            reason: string | null;
            state: components["schemas"]["CellState"];
            tuning: string | null;
        };
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
        ReportRequest: {
            cells: components["schemas"]["ReportCellInput"][];
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
            extends: string | null;
            factors: {
                evaluations: components["schemas"]["ReportEvaluation"][];
                series: {
                    id: string | null;
                    name: string;
                    points: components["schemas"]["PointInput"][];
                }[];
                tunings: components["schemas"]["ReportTuning"][];
            };
            generalisation?: components["schemas"]["Generalisation"];
            name: string;
            question: string | null;
            /** @enum {string} */
            state: "planned" | "running" | "succeeded" | "failed" | "cancelled" | "interrupted";
            studyId: string;
            title: string;
        };
        ReportSummary: {
            cells: {
                [key: string]: number;
            };
            collectionId: string;
            links: {
                csv: string;
                events: string;
                html: string;
                self: string;
            };
            name: string;
            /** Format: int64 */
            revision: number;
            /** @enum {string} */
            state: "planned" | "running" | "succeeded" | "failed" | "cancelled" | "interrupted";
            title: string;
            /** Format: date-time */
            updatedAt: string;
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
        Score: {
            /** Format: int64 */
            bytes: number;
            /** Format: int64 */
            characters: number;
            /** Format: double */
            logprobSumNats: number;
            text: string;
            /** Format: int64 */
            tokens: number;
            /** Format: double */
            unconditionalLogprobSumNats: number | null;
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
        /** @enum {string} */
        ShiftSource: "naturally-occurring" | "partitioned-natural" | "generated-shift" | "fully-generated";
        StudyComparison: {
            /** @enum {string} */
            against: "base" | "first-point" | "baseline";
            baseline: {
                field: string | null;
                rule: string;
                tuning: string;
            } | null;
            cellIds: string[];
            comparison: components["schemas"]["Comparison"];
            evaluation: string;
            measurementIds: string[];
            primary: boolean;
            /** @enum {string} */
            relation: "in-domain" | "out-of-domain" | "cross-task";
            revision: string;
            series: string;
            tuning: string;
        };
        Table: {
            collectionId: string;
            description: string;
            kind: string;
            notes: string[];
            paper: string | null;
            rows: {
                [key: string]: string | number | boolean | null;
            }[];
            title: string;
        };
        TableKind: {
            description: string;
            kind: string;
            paper: string | null;
            title: string;
        };
        /** @enum {string} */
        Task: "summary" | "question" | "inference" | "paraphrase" | "multiple-choice" | "chat" | "corpus";
        Verdict: {
            reasons: {
                code: string;
                detail: string;
            }[];
            /** @enum {string} */
            status: "valid" | "suspect" | "invalid";
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
        /** @description ETag of the answer that the client has; 304 if it is still the right one. */
        IfNoneMatch: string;
        /** @description Id of the last event that the client has; the stream goes on after it. */
        LastEventId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    importBundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example  */
                "application/gzip": string;
            };
        };
        responses: {
            /** @description Verified; the study was here already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "studyId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "verified": {
                     *         "files": 660,
                     *         "runs": 209,
                     *         "measurements": 419
                     *       },
                     *       "links": {
                     *         "report": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BundleImport"];
                };
            };
            /** @description Verified and imported */
            201: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "studyId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "verified": {
                     *         "files": 660,
                     *         "runs": 209,
                     *         "measurements": 419
                     *       },
                     *       "links": {
                     *         "report": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BundleImport"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            409: components["responses"]["ConflictProblem"];
            413: components["responses"]["BodyTooLargeProblem"];
            422: components["responses"]["UnprocessableProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                studyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example  */
                    "application/gzip": string;
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listComparisons: {
        parameters: {
            query?: {
                against?: "base" | "first-point" | "baseline";
                evaluation?: string;
                format?: "json" | "csv";
                import?: string;
                metric?: string;
                study?: string;
                tuning?: string;
            };
            header?: {
                /** @description ETag of the answer that the client has; 304 if it is still the right one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All comparisons */
            200: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "collectionId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "items": [
                     *         {
                     *           "against": "base",
                     *           "primary": true,
                     *           "baseline": null,
                     *           "series": "micro",
                     *           "revision": "step3662",
                     *           "tuning": "inference",
                     *           "evaluation": "micro-inference.default",
                     *           "relation": "in-domain",
                     *           "cellIds": [
                     *             "cel_hhhhhhhhhhhhhhhhhhhhhhhhhh"
                     *           ],
                     *           "comparison": {
                     *             "from": "msr_gggggggggggggggggggggggggg",
                     *             "to": "msr_cccccccccccccccccccccccccc",
                     *             "metric": "accuracy",
                     *             "basis": "rows",
                     *             "pairs": 300,
                     *             "unpaired": {
                     *               "from": 0,
                     *               "to": 0
                     *             },
                     *             "fromValue": 0.34,
                     *             "toValue": 0.82,
                     *             "difference": 0.48,
                     *             "standardError": 0.031,
                     *             "interval": {
                     *               "low": 0.42,
                     *               "high": 0.54,
                     *               "level": 0.95,
                     *               "method": "percentile-bootstrap",
                     *               "resamples": 3000,
                     *               "seed": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                     *             },
                     *             "flips": {
                     *               "learned": 156,
                     *               "forgotten": 12,
                     *               "kept": 90,
                     *               "never": 42
                     *             },
                     *             "mcnemarPValue": 1.2e-33,
                     *             "permutation": null,
                     *             "effectSize": {
                     *               "cohensDz": 0.89,
                     *               "cohensH": 1.02
                     *             },
                     *             "minimumDetectableEffect": 0.087
                     *           },
                     *           "measurementIds": [
                     *             "msr_gggggggggggggggggggggggggg",
                     *             "msr_cccccccccccccccccccccccccc"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        collectionId: string;
                        items: components["schemas"]["StudyComparison"][];
                    };
                    /**
                     * @example against,baseline,series,revision,tuning,evaluation,relation,metric,basis,pairs,unpairedFrom,unpairedTo,fromValue,toValue,difference,standardError,low,high,learned,forgotten,kept,never,mcnemarPValue,fromVerdict,toVerdict,measurementIds,cellIds
                     *     base,,micro,step3662,inference,micro-inference.default,in-domain,accuracy,rows,300,0,0,0.34,0.82,0.48,0.031,0.42,0.54,156,12,90,42,1.2e-33,valid,valid,msr_gggggggggggggggggggggggggg msr_cccccccccccccccccccccccccc,cel_hhhhhhhhhhhhhhhhhhhhhhhhhh
                     */
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the answer whose ETag If-None-Match names */
            304: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    compareMeasurements: {
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
                 *       "from": "msr_gggggggggggggggggggggggggg",
                 *       "to": "msr_cccccccccccccccccccccccccc"
                 *     }
                 */
                "application/json": components["schemas"]["ComparisonRequest"];
            };
        };
        responses: {
            /** @description The comparison */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "msr_gggggggggggggggggggggggggg",
                     *       "to": "msr_cccccccccccccccccccccccccc",
                     *       "metric": "accuracy",
                     *       "basis": "rows",
                     *       "pairs": 300,
                     *       "unpaired": {
                     *         "from": 0,
                     *         "to": 0
                     *       },
                     *       "fromValue": 0.34,
                     *       "toValue": 0.82,
                     *       "difference": 0.48,
                     *       "standardError": 0.031,
                     *       "interval": {
                     *         "low": 0.42,
                     *         "high": 0.54,
                     *         "level": 0.95,
                     *         "method": "percentile-bootstrap",
                     *         "resamples": 3000,
                     *         "seed": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                     *       },
                     *       "flips": {
                     *         "learned": 156,
                     *         "forgotten": 12,
                     *         "kept": 90,
                     *         "never": 42
                     *       },
                     *       "mcnemarPValue": 1.2e-33,
                     *       "permutation": null,
                     *       "effectSize": {
                     *         "cohensDz": 0.89,
                     *         "cohensH": 1.02
                     *       },
                     *       "minimumDetectableEffect": 0.087
                     *     }
                     */
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            404: components["responses"]["NotFoundProblem"];
            422: components["responses"]["UnprocessableProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listComparedRows: {
        parameters: {
            query: {
                change?: string;
                cursor?: string;
                from: string;
                limit?: number;
                to: string;
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
                     *       "metric": "accuracy",
                     *       "counts": {
                     *         "learned": 156,
                     *         "forgotten": 12,
                     *         "kept": 90,
                     *         "never": 42
                     *       },
                     *       "total": 12,
                     *       "promptsMissing": null,
                     *       "items": [
                     *         {
                     *           "rowId": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *           "sourceLine": 17,
                     *           "change": "forgotten",
                     *           "difference": -1,
                     *           "prompt": "### Input_1: Mara keeps bees. ### Input_2: Mara keeps animals. ### Inference:",
                     *           "choices": null,
                     *           "gold": "entailment",
                     *           "from": {
                     *             "prediction": "entailment",
                     *             "value": 1,
                     *             "output": null,
                     *             "scores": null,
                     *             "flags": []
                     *           },
                     *           "to": {
                     *             "prediction": "neutral",
                     *             "value": 0,
                     *             "output": null,
                     *             "scores": null,
                     *             "flags": []
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ComparedRows"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "cells-csv",
                     *           "description": "A row a cell and metric, with its interval, verdict and where it comes from, as CSV",
                     *           "contentType": "text/csv; charset=utf-8",
                     *           "links": {
                     *             "self": "/v1/exports/cells-csv"
                     *           }
                     *         },
                     *         {
                     *           "kind": "cells-jsonl",
                     *           "description": "The same rows as JSON Lines",
                     *           "contentType": "application/x-ndjson",
                     *           "links": {
                     *             "self": "/v1/exports/cells-jsonl"
                     *           }
                     *         },
                     *         {
                     *           "kind": "cells-parquet",
                     *           "description": "The same rows as Parquet, with typed columns, in row groups",
                     *           "contentType": "application/vnd.apache.parquet",
                     *           "links": {
                     *             "self": "/v1/exports/cells-parquet"
                     *           }
                     *         },
                     *         {
                     *           "kind": "lm-eval-json",
                     *           "description": "Results of one checkpoint (series, revision, tuning) in the shape of a results file of lm-evaluation-harness",
                     *           "contentType": "application/json",
                     *           "links": {
                     *             "self": "/v1/exports/lm-eval-json"
                     *           }
                     *         },
                     *         {
                     *           "kind": "latex-table",
                     *           "description": "Checkpoints by sets, a block a tuning, as a LaTeX table (booktabs)",
                     *           "contentType": "application/x-tex",
                     *           "links": {
                     *             "self": "/v1/exports/latex-table"
                     *           }
                     *         },
                     *         {
                     *           "kind": "genbench-card",
                     *           "description": "GenBench evaluation card filled from the study, as LaTeX (the paper: Table 8); `motivation` and `shiftSource` from its file or the query",
                     *           "contentType": "application/x-tex",
                     *           "links": {
                     *             "self": "/v1/exports/genbench-card"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ExportKind"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getExport: {
        parameters: {
            query?: {
                evaluation?: string;
                import?: string;
                motivation?: string;
                revision?: string;
                series?: string;
                shiftSource?: string;
                study?: string;
                tuning?: string;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": {}
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                    /** @example  */
                    "application/vnd.apache.parquet": string;
                    /** @example  */
                    "application/x-ndjson": string;
                    /** @example  */
                    "application/x-tex": string;
                    /** @example  */
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "performance-by-checkpoint",
                     *           "description": "Performance of base and fine-tuned checkpoints over pre-training, with chance and surface rules",
                     *           "links": {
                     *             "self": "/v1/figures/performance-by-checkpoint"
                     *           }
                     *         },
                     *         {
                     *           "kind": "base-against-tuned",
                     *           "description": "Gain of each tuning over the base checkpoint by pre-training point, with paired intervals",
                     *           "links": {
                     *             "self": "/v1/figures/base-against-tuned"
                     *           }
                     *         },
                     *         {
                     *           "kind": "base-curves",
                     *           "description": "Base checkpoints over pre-training, sets that improve apart from those that do not (the paper: few-shot performance in two groups)",
                     *           "links": {
                     *             "self": "/v1/figures/base-curves"
                     *           }
                     *         },
                     *         {
                     *           "kind": "in-domain-curves",
                     *           "description": "Base and fine-tuned on sets of the domain that was trained on, a panel a set (the paper: supervised and instruction tuning per dataset)",
                     *           "links": {
                     *             "self": "/v1/figures/in-domain-curves"
                     *           }
                     *         },
                     *         {
                     *           "kind": "out-of-domain-curves",
                     *           "description": "Base and fine-tuned on sets of the same task from another domain, a panel a set (the paper: cross-domain generalisation)",
                     *           "links": {
                     *             "self": "/v1/figures/out-of-domain-curves"
                     *           }
                     *         },
                     *         {
                     *           "kind": "cross-task-curves",
                     *           "description": "Base and fine-tuned on sets of tasks that were not trained on, a panel a set (the paper: cross-task generalisation)",
                     *           "links": {
                     *             "self": "/v1/figures/cross-task-curves"
                     *           }
                     *         },
                     *         {
                     *           "kind": "gains-by-group",
                     *           "description": "Gain of fine-tuning by checkpoint, sets learned in pre-training beside those learned only in fine-tuning (the paper: gains of two groups, Table 6)",
                     *           "links": {
                     *             "self": "/v1/figures/gains-by-group"
                     *           }
                     *         },
                     *         {
                     *           "kind": "out-of-domain-ratios",
                     *           "description": "Ratio of out-of-domain change per task, over all checkpoints (the paper: Figure 5)",
                     *           "links": {
                     *             "self": "/v1/figures/out-of-domain-ratios"
                     *           }
                     *         },
                     *         {
                     *           "kind": "task-transfer",
                     *           "description": "Tunings by sets: mean ratio of change over all checkpoints, and its sign (the paper: task transfer)",
                     *           "links": {
                     *             "self": "/v1/figures/task-transfer"
                     *           }
                     *         },
                     *         {
                     *           "kind": "transfer-by-direction",
                     *           "description": "Ratio of change on tasks that a tuning did not learn, by checkpoint and direction (the paper: task transfer between classification and generation)",
                     *           "links": {
                     *             "self": "/v1/figures/transfer-by-direction"
                     *           }
                     *         },
                     *         {
                     *           "kind": "formats",
                     *           "description": "Performance in each prompt format by checkpoint, for base and for the tunings of the same task",
                     *           "links": {
                     *             "self": "/v1/figures/formats"
                     *           }
                     *         },
                     *         {
                     *           "kind": "mean-ratio-of-change",
                     *           "description": "Mean ratio of change, eq. (1), of each tuning on other sets, with the cells behind it",
                     *           "links": {
                     *             "self": "/v1/figures/mean-ratio-of-change"
                     *           }
                     *         },
                     *         {
                     *           "kind": "second-series-curves",
                     *           "description": "Base and fine-tuned of a second model, on another series than the paper’s (the paper: Figure 3)",
                     *           "links": {
                     *             "self": "/v1/figures/second-series-curves"
                     *           }
                     *         },
                     *         {
                     *           "kind": "second-series-out-of-domain-ratios",
                     *           "description": "Ratio of out-of-domain change per task of a second model, on another series than the paper’s (the paper: Figure 15)",
                     *           "links": {
                     *             "self": "/v1/figures/second-series-out-of-domain-ratios"
                     *           }
                     *         },
                     *         {
                     *           "kind": "grid",
                     *           "description": "Every cell by state and verdict: checkpoints by evaluation sets, one panel a tuning",
                     *           "links": {
                     *             "self": "/v1/figures/grid"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["FigureKind"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getFigure: {
        parameters: {
            query?: {
                dpi?: number;
                evaluation?: string;
                format?: "svg" | "png" | "csv" | "json";
                import?: string;
                metric?: string;
                scale?: "log" | "linear";
                series?: string;
                study?: string;
                theme?: "light" | "dark" | "page";
                tuning?: string;
                width?: number;
                x?: "tokens" | "step";
            };
            header?: {
                /** @description ETag of the answer that the client has; 304 if it is still the right one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A drawing, or the data behind it */
            200: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "performance-by-checkpoint",
                     *       "title": "Performance by pre-training checkpoint",
                     *       "caption": "Each line is one tuning of every checkpoint.",
                     *       "notes": [],
                     *       "rows": [
                     *         {
                     *           "tuning": "inference",
                     *           "revision": "step3662",
                     *           "value": 0.82,
                     *           "measurementIds": "",
                     *           "cellIds": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FigureData"];
                    /** @example  */
                    "image/png": string;
                    /** @example <svg xmlns="http://www.w3.org/2000/svg"></svg> */
                    "image/svg+xml": string;
                    /**
                     * @example tuning,value
                     *     inference,0.82
                     */
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the answer whose ETag If-None-Match names */
            304: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listImports: {
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
                     *           "id": "imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *           "kind": "amuro-csv",
                     *           "importedAt": "2026-01-31T12:00:00.000Z",
                     *           "settings": {},
                     *           "files": [
                     *             {
                     *               "name": "all_perf_table.csv",
                     *               "digest": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *               "bytes": 60000,
                     *               "results": 649
                     *             }
                     *           ],
                     *           "results": 649,
                     *           "leftOut": {
                     *             "count": 0,
                     *             "items": []
                     *           },
                     *           "links": {
                     *             "self": "/v1/imports/imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *             "measurements": "/v1/measurements?import=imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *             "report": "/v1/reports/imp_iiiiiiiiiiiiiiiiiiiiiiiiii?format=html"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Import"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    createImport: {
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
                 *         "kind": "scoring-run",
                 *         "peer": "scoring",
                 *         "scoringRunId": "scr_bbbbbbbbbbbbbbbbbbbbbbbbbb"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            /** @description This was here already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "import": null,
                     *       "measurements": [
                     *         {
                     *           "id": "msr_cccccccccccccccccccccccccc",
                     *           "key": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *           "version": 1,
                     *           "metric": "accuracy",
                     *           "scale": {
                     *             "label": "accuracy",
                     *             "range": {
                     *               "low": 0,
                     *               "high": 1
                     *             },
                     *             "higherIsBetter": true,
                     *             "aggregation": "mean",
                     *             "unit": null,
                     *             "sharesChance": true
                     *           },
                     *           "primary": true,
                     *           "value": 0.82,
                     *           "n": 300,
                     *           "standardError": 0.0222,
                     *           "interval": {
                     *             "low": 0.78,
                     *             "high": 0.86,
                     *             "level": 0.95,
                     *             "method": "percentile-bootstrap",
                     *             "resamples": 3000,
                     *             "seed": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                     *           },
                     *           "chanceLevel": 0.3333333333333333,
                     *           "verdict": {
                     *             "status": "valid",
                     *             "reasons": []
                     *           },
                     *           "scoringRun": {
                     *             "id": "scr_bbbbbbbbbbbbbbbbbbbbbbbbbb",
                     *             "key": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *             "digest": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *             "peer": "scoring"
                     *           },
                     *           "published": null,
                     *           "subject": {
                     *             "kind": "checkpoint",
                     *             "checkpointId": "ckp_dddddddddddddddddddddddddd",
                     *             "points": [
                     *               {
                     *                 "revision": "step3662",
                     *                 "step": 3662,
                     *                 "tokensSeen": 15000000,
                     *                 "stage": "pretrain",
                     *                 "seriesId": "ser_eeeeeeeeeeeeeeeeeeeeeeeeee",
                     *                 "seriesName": "micro"
                     *               }
                     *             ],
                     *             "tuning": [
                     *               {
                     *                 "dataset": "micro-inference",
                     *                 "task": "inference",
                     *                 "rows": 1000,
                     *                 "step": 375
                     *               }
                     *             ]
                     *           },
                     *           "evaluation": {
                     *             "dataset": "micro-inference",
                     *             "task": "inference",
                     *             "role": "in-domain",
                     *             "split": "test",
                     *             "format": "default",
                     *             "protocol": "corrected",
                     *             "shots": 0,
                     *             "shotSeed": 0,
                     *             "size": 300,
                     *             "sampleSeed": 0,
                     *             "method": "token-prob",
                     *             "overflow": "dropShots",
                     *             "maxNewTokens": null,
                     *             "dtype": "float32",
                     *             "preparedSetId": "set_ffffffffffffffffffffffffff"
                     *           },
                     *           "replicateOf": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description Imported */
            201: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "import": {
                     *         "id": "imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *         "kind": "amuro-csv",
                     *         "importedAt": "2026-01-31T12:00:00.000Z",
                     *         "settings": {},
                     *         "files": [
                     *           {
                     *             "name": "all_perf_table.csv",
                     *             "digest": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *             "bytes": 60000,
                     *             "results": 649
                     *           }
                     *         ],
                     *         "results": 649,
                     *         "leftOut": {
                     *           "count": 0,
                     *           "items": []
                     *         },
                     *         "links": {
                     *           "self": "/v1/imports/imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *           "measurements": "/v1/measurements?import=imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *           "report": "/v1/reports/imp_iiiiiiiiiiiiiiiiiiiiiiiiii?format=html"
                     *         }
                     *       },
                     *       "measurements": []
                     *     }
                     */
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            413: components["responses"]["BodyTooLargeProblem"];
            422: components["responses"]["UnprocessableProblem"];
            502: components["responses"]["PeerProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *       "kind": "amuro-csv",
                     *       "importedAt": "2026-01-31T12:00:00.000Z",
                     *       "settings": {},
                     *       "files": [
                     *         {
                     *           "name": "all_perf_table.csv",
                     *           "digest": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *           "bytes": 60000,
                     *           "results": 649
                     *         }
                     *       ],
                     *       "results": 649,
                     *       "leftOut": {
                     *         "count": 0,
                     *         "items": []
                     *       },
                     *       "links": {
                     *         "self": "/v1/imports/imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *         "measurements": "/v1/measurements?import=imp_iiiiiiiiiiiiiiiiiiiiiiiiii",
                     *         "report": "/v1/reports/imp_iiiiiiiiiiiiiiiiiiiiiiiiii?format=html"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    deleteImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            404: components["responses"]["NotFoundProblem"];
            409: components["responses"]["ConflictProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listMeanRatiosOfChange: {
        parameters: {
            query?: {
                format?: "json" | "csv";
                import?: string;
                protocol?: components["schemas"]["Protocol"];
                scope?: "cross-task" | "out-of-domain" | "classification-to-generation" | "generation-to-classification";
                study?: string;
                tuning?: string;
            };
            header?: {
                /** @description ETag of the answer that the client has; 304 if it is still the right one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All ratios */
            200: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "collectionId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "protocol": "corrected",
                     *       "items": [
                     *         {
                     *           "scope": "cross-task",
                     *           "tuning": "inference",
                     *           "point": null,
                     *           "value": -0.25,
                     *           "used": [
                     *             {
                     *               "cell": {
                     *                 "series": "micro",
                     *                 "revision": "step3662",
                     *                 "tuning": "inference",
                     *                 "evaluation": "micro-summary.default",
                     *                 "cellIds": [
                     *                   "cel_hhhhhhhhhhhhhhhhhhhhhhhhhh"
                     *                 ],
                     *                 "measurementIds": [
                     *                   "msr_gggggggggggggggggggggggggg",
                     *                   "msr_cccccccccccccccccccccccccc"
                     *                 ],
                     *                 "chanceLevel": null,
                     *                 "lowerIsBetter": false,
                     *                 "suspect": false
                     *               },
                     *               "base": 0.4,
                     *               "tuned": 0.3,
                     *               "ratio": -0.25
                     *             }
                     *           ],
                     *           "leftOut": [],
                     *           "estimates": [
                     *             {
                     *               "estimator": "mean",
                     *               "value": -0.25,
                     *               "cells": 1,
                     *               "leftOut": 0,
                     *               "clusters": 1,
                     *               "interval": null,
                     *               "pValue": null,
                     *               "equivalence": null,
                     *               "leftOutReason": null,
                     *               "leftOutCellIds": []
                     *             }
                     *           ],
                     *           "suspectCells": 0
                     *         }
                     *       ],
                     *       "notes": []
                     *     }
                     */
                    "application/json": {
                        collectionId: string;
                        items: components["schemas"]["MeanRatioOfChange"][];
                        notes: string[];
                        protocol: components["schemas"]["Protocol"];
                    };
                    /**
                     * @example scope,tuning,series,revision,value,mean,mean-low,mean-high,mean-p,mean-equivalence-p,mean-left-out,cellsUsed,cellsLeftOut,suspectCells,measurementIds,cellIds
                     *     cross-task,inference,,,-0.25,-0.25,,,,,0,1,0,0,msr_gggggggggggggggggggggggggg msr_cccccccccccccccccccccccccc,cel_hhhhhhhhhhhhhhhhhhhhhhhhhh
                     */
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the answer whose ETag If-None-Match names */
            304: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listMeasurements: {
        parameters: {
            query?: {
                cursor?: string;
                dataset?: string;
                format?: "json" | "csv";
                import?: string;
                limit?: number;
                method?: components["schemas"]["Method"];
                metric?: string;
                primary?: string;
                promptFormat?: components["schemas"]["Format"];
                scoringRun?: string;
                study?: string;
                subject?: "checkpoint" | "baseline" | "published";
                task?: components["schemas"]["Task"];
                verdict?: "valid" | "suspect" | "invalid";
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
                     *           "id": "msr_cccccccccccccccccccccccccc",
                     *           "key": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *           "version": 1,
                     *           "metric": "accuracy",
                     *           "scale": {
                     *             "label": "accuracy",
                     *             "range": {
                     *               "low": 0,
                     *               "high": 1
                     *             },
                     *             "higherIsBetter": true,
                     *             "aggregation": "mean",
                     *             "unit": null,
                     *             "sharesChance": true
                     *           },
                     *           "primary": true,
                     *           "value": 0.82,
                     *           "n": 300,
                     *           "standardError": 0.0222,
                     *           "interval": {
                     *             "low": 0.78,
                     *             "high": 0.86,
                     *             "level": 0.95,
                     *             "method": "percentile-bootstrap",
                     *             "resamples": 3000,
                     *             "seed": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                     *           },
                     *           "chanceLevel": 0.3333333333333333,
                     *           "verdict": {
                     *             "status": "valid",
                     *             "reasons": []
                     *           },
                     *           "scoringRun": {
                     *             "id": "scr_bbbbbbbbbbbbbbbbbbbbbbbbbb",
                     *             "key": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *             "digest": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *             "peer": "scoring"
                     *           },
                     *           "published": null,
                     *           "subject": {
                     *             "kind": "checkpoint",
                     *             "checkpointId": "ckp_dddddddddddddddddddddddddd",
                     *             "points": [
                     *               {
                     *                 "revision": "step3662",
                     *                 "step": 3662,
                     *                 "tokensSeen": 15000000,
                     *                 "stage": "pretrain",
                     *                 "seriesId": "ser_eeeeeeeeeeeeeeeeeeeeeeeeee",
                     *                 "seriesName": "micro"
                     *               }
                     *             ],
                     *             "tuning": [
                     *               {
                     *                 "dataset": "micro-inference",
                     *                 "task": "inference",
                     *                 "rows": 1000,
                     *                 "step": 375
                     *               }
                     *             ]
                     *           },
                     *           "evaluation": {
                     *             "dataset": "micro-inference",
                     *             "task": "inference",
                     *             "role": "in-domain",
                     *             "split": "test",
                     *             "format": "default",
                     *             "protocol": "corrected",
                     *             "shots": 0,
                     *             "shotSeed": 0,
                     *             "size": 300,
                     *             "sampleSeed": 0,
                     *             "method": "token-prob",
                     *             "overflow": "dropShots",
                     *             "maxNewTokens": null,
                     *             "dtype": "float32",
                     *             "preparedSetId": "set_ffffffffffffffffffffffffff"
                     *           },
                     *           "replicateOf": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Measurement"][];
                        nextCursor: string | null;
                    };
                    /**
                     * @example measurementId,series,revision,step,tokensSeen,tunedOn,baseline,dataset,task,role,split,format,shots,protocol,method,dtype,metric,primary,value,n,standardError,low,high,level,intervalMethod,resamples,chanceLevel,verdict,reasons,scoringRunId,importId,file,at,digest,replicateOf
                     *     msr_cccccccccccccccccccccccccc,micro,step3662,3662,15000000,micro-inference,,micro-inference,inference,in-domain,test,default,0,corrected,token-prob,float32,accuracy,true,0.82,300,0.0222,0.78,0.86,0.95,percentile-bootstrap,3000,0.3333333333333333,valid,,scr_bbbbbbbbbbbbbbbbbbbbbbbbbb,,,,5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f,
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getMeasurement: {
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
            /** @description The measurement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msr_cccccccccccccccccccccccccc",
                     *       "key": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *       "version": 1,
                     *       "metric": "accuracy",
                     *       "scale": {
                     *         "label": "accuracy",
                     *         "range": {
                     *           "low": 0,
                     *           "high": 1
                     *         },
                     *         "higherIsBetter": true,
                     *         "aggregation": "mean",
                     *         "unit": null,
                     *         "sharesChance": true
                     *       },
                     *       "primary": true,
                     *       "value": 0.82,
                     *       "n": 300,
                     *       "standardError": 0.0222,
                     *       "interval": {
                     *         "low": 0.78,
                     *         "high": 0.86,
                     *         "level": 0.95,
                     *         "method": "percentile-bootstrap",
                     *         "resamples": 3000,
                     *         "seed": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f"
                     *       },
                     *       "chanceLevel": 0.3333333333333333,
                     *       "verdict": {
                     *         "status": "valid",
                     *         "reasons": []
                     *       },
                     *       "scoringRun": {
                     *         "id": "scr_bbbbbbbbbbbbbbbbbbbbbbbbbb",
                     *         "key": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *         "digest": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *         "peer": "scoring"
                     *       },
                     *       "published": null,
                     *       "subject": {
                     *         "kind": "checkpoint",
                     *         "checkpointId": "ckp_dddddddddddddddddddddddddd",
                     *         "points": [
                     *           {
                     *             "revision": "step3662",
                     *             "step": 3662,
                     *             "tokensSeen": 15000000,
                     *             "stage": "pretrain",
                     *             "seriesId": "ser_eeeeeeeeeeeeeeeeeeeeeeeeee",
                     *             "seriesName": "micro"
                     *           }
                     *         ],
                     *         "tuning": [
                     *           {
                     *             "dataset": "micro-inference",
                     *             "task": "inference",
                     *             "rows": 1000,
                     *             "step": 375
                     *           }
                     *         ]
                     *       },
                     *       "evaluation": {
                     *         "dataset": "micro-inference",
                     *         "task": "inference",
                     *         "role": "in-domain",
                     *         "split": "test",
                     *         "format": "default",
                     *         "protocol": "corrected",
                     *         "shots": 0,
                     *         "shotSeed": 0,
                     *         "size": 300,
                     *         "sampleSeed": 0,
                     *         "method": "token-prob",
                     *         "overflow": "dropShots",
                     *         "maxNewTokens": null,
                     *         "dtype": "float32",
                     *         "preparedSetId": "set_ffffffffffffffffffffffffff"
                     *       },
                     *       "replicateOf": null
                     *     }
                     */
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listIntervals: {
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
            /** @description The intervals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measurementId": "msr_cccccccccccccccccccccccccc",
                     *       "items": [
                     *         {
                     *           "method": "normal",
                     *           "low": 0.777,
                     *           "high": 0.863,
                     *           "level": 0.95
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["IntervalOfMeasurement"][];
                        measurementId: string;
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the answer that the client has; 304 if it is still the right one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All reports */
            200: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "collectionId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *           "revision": 1,
                     *           "updatedAt": "2026-01-31T12:00:00.000Z",
                     *           "name": "tiny",
                     *           "title": "Does pre-training help fine-tuning?",
                     *           "state": "succeeded",
                     *           "cells": {
                     *             "measured": 1
                     *           },
                     *           "links": {
                     *             "self": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *             "html": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html",
                     *             "csv": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=csv",
                     *             "events": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ReportSummary"][];
                    };
                };
            };
            /** @description Unchanged since the answer whose ETag If-None-Match names */
            304: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                format?: "html" | "json" | "csv";
            };
            header?: {
                /** @description ETag of the answer that the client has; 304 if it is still the right one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "collectionId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "revision": 1,
                     *       "updatedAt": "2026-01-31T12:00:00.000Z",
                     *       "report": {
                     *         "name": "tiny",
                     *         "title": "Does pre-training help fine-tuning?",
                     *         "question": null,
                     *         "extends": null,
                     *         "state": "succeeded",
                     *         "factors": {
                     *           "series": [
                     *             {
                     *               "id": "ser_eeeeeeeeeeeeeeeeeeeeeeeeee",
                     *               "name": "micro",
                     *               "points": [
                     *                 {
                     *                   "revision": "step3662",
                     *                   "step": 3662,
                     *                   "tokensSeen": 15000000,
                     *                   "stage": "pretrain"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "tunings": [
                     *             {
                     *               "name": "base",
                     *               "datasets": []
                     *             },
                     *             {
                     *               "name": "inference",
                     *               "datasets": [
                     *                 {
                     *                   "name": "micro-inference",
                     *                   "task": "inference",
                     *                   "rows": 1000
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "evaluations": [
                     *             {
                     *               "name": "micro-inference.default",
                     *               "datasetName": "micro-inference",
                     *               "task": "inference",
                     *               "role": "in-domain",
                     *               "format": "default",
                     *               "shots": 0,
                     *               "method": "token-prob",
                     *               "metrics": [
                     *                 "accuracy"
                     *               ],
                     *               "chanceLevel": 0.3333333333333333,
                     *               "rows": 300
                     *             }
                     *           ]
                     *         },
                     *         "cells": [
                     *           {
                     *             "id": "cel_hhhhhhhhhhhhhhhhhhhhhhhhhh",
                     *             "key": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                     *             "point": {
                     *               "revision": "step3662",
                     *               "step": 3662,
                     *               "tokensSeen": 15000000,
                     *               "stage": "pretrain",
                     *               "seriesId": "ser_eeeeeeeeeeeeeeeeeeeeeeeeee",
                     *               "seriesName": "micro"
                     *             },
                     *             "tuning": "inference",
                     *             "baseline": null,
                     *             "evaluation": "micro-inference.default",
                     *             "state": "measured",
                     *             "reason": null,
                     *             "measurementIds": [
                     *               "msr_cccccccccccccccccccccccccc"
                     *             ]
                     *           }
                     *         ],
                     *         "cost": [
                     *           {
                     *             "stage": "scoring",
                     *             "runs": 1,
                     *             "deviceSeconds": 0.9,
                     *             "counters": {
                     *               "tokensThroughBlocks": 21000
                     *             },
                     *             "byDataset": [
                     *               {
                     *                 "dataset": "micro-inference",
                     *                 "runs": 1,
                     *                 "deviceSeconds": 0.9
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "summary": {
                     *         "cells": 1,
                     *         "measured": 1,
                     *         "verdicts": {
                     *           "valid": 1,
                     *           "suspect": 0,
                     *           "invalid": 0
                     *         },
                     *         "reasons": []
                     *       },
                     *       "findings": [
                     *         {
                     *           "series": "micro",
                     *           "tunings": []
                     *         }
                     *       ],
                     *       "cells": [
                     *         {
                     *           "tuning": "inference",
                     *           "evaluation": "micro-inference.default",
                     *           "metric": "accuracy",
                     *           "value": 0.82
                     *         }
                     *       ],
                     *       "meanRatiosOfChange": []
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                    /** @example cellId,tuning,evaluation,value */
                    "text/csv": string;
                    /** @example <!doctype html><title>Does pre-training help fine-tuning?</title> */
                    "text/html": string;
                };
            };
            /** @description Unchanged since the answer whose ETag If-None-Match names */
            304: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    putReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Marks repetitions of one request: the same key with another request is refused with 422. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "studyId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                 *       "name": "tiny",
                 *       "title": "Does pre-training help fine-tuning?",
                 *       "question": null,
                 *       "extends": null,
                 *       "state": "succeeded",
                 *       "factors": {
                 *         "series": [
                 *           {
                 *             "id": "ser_eeeeeeeeeeeeeeeeeeeeeeeeee",
                 *             "name": "micro",
                 *             "points": [
                 *               {
                 *                 "revision": "step3662",
                 *                 "step": 3662,
                 *                 "tokensSeen": 15000000,
                 *                 "stage": "pretrain"
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "tunings": [
                 *           {
                 *             "name": "base",
                 *             "datasets": []
                 *           },
                 *           {
                 *             "name": "inference",
                 *             "datasets": [
                 *               {
                 *                 "name": "micro-inference",
                 *                 "task": "inference",
                 *                 "rows": 1000
                 *               }
                 *             ]
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
                 *             "chanceLevel": 0.3333333333333333,
                 *             "rows": 300
                 *           }
                 *         ]
                 *       },
                 *       "cells": [
                 *         {
                 *           "id": "cel_hhhhhhhhhhhhhhhhhhhhhhhhhh",
                 *           "key": "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f",
                 *           "point": {
                 *             "revision": "step3662",
                 *             "step": 3662,
                 *             "tokensSeen": 15000000,
                 *             "stage": "pretrain",
                 *             "seriesId": "ser_eeeeeeeeeeeeeeeeeeeeeeeeee",
                 *             "seriesName": "micro"
                 *           },
                 *           "tuning": "inference",
                 *           "baseline": null,
                 *           "evaluation": "micro-inference.default",
                 *           "state": "measured",
                 *           "reason": null,
                 *           "measurementIds": [
                 *             "msr_cccccccccccccccccccccccccc"
                 *           ]
                 *         }
                 *       ],
                 *       "cost": [
                 *         {
                 *           "stage": "scoring",
                 *           "runs": 1,
                 *           "deviceSeconds": 0.9,
                 *           "counters": {
                 *             "tokensThroughBlocks": 21000
                 *           },
                 *           "byDataset": [
                 *             {
                 *               "dataset": "micro-inference",
                 *               "runs": 1,
                 *               "deviceSeconds": 0.9
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description Known before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "collectionId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "revision": 1,
                     *       "updatedAt": "2026-01-31T12:00:00.000Z",
                     *       "name": "tiny",
                     *       "title": "Does pre-training help fine-tuning?",
                     *       "state": "succeeded",
                     *       "cells": {
                     *         "measured": 1
                     *       },
                     *       "links": {
                     *         "self": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "html": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html",
                     *         "csv": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=csv",
                     *         "events": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportSummary"];
                };
            };
            /** @description New */
            201: {
                headers: {
                    /** @description Path of the resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "collectionId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "revision": 1,
                     *       "updatedAt": "2026-01-31T12:00:00.000Z",
                     *       "name": "tiny",
                     *       "title": "Does pre-training help fine-tuning?",
                     *       "state": "succeeded",
                     *       "cells": {
                     *         "measured": 1
                     *       },
                     *       "links": {
                     *         "self": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *         "html": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=html",
                     *         "csv": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa?format=csv",
                     *         "events": "/v1/reports/std_aaaaaaaaaaaaaaaaaaaaaaaaaa/events"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportSummary"];
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            403: components["responses"]["ForbiddenProblem"];
            413: components["responses"]["BodyTooLargeProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    listReportEvents: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: {
                /** @description Id of the last event that the client has; the stream goes on after it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                collectionId: string;
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
    listTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "gains-by-group",
                     *           "title": "Mean gain of fine-tuning by group of sets and checkpoint",
                     *           "paper": "Table 6",
                     *           "description": "The mean over the pairs of a group of tuned minus base at a checkpoint, with a 95 % t interval over pairs. Protocol `paper`: the lists of the paper; `corrected`: each set once, instruction tuning apart."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TableKind"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
    getTable: {
        parameters: {
            query?: {
                format?: "json" | "csv";
                import?: string;
                protocol?: components["schemas"]["Protocol"];
                study?: string;
            };
            header?: {
                /** @description ETag of the answer that the client has; 304 if it is still the right one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "collectionId": "std_aaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *       "kind": "gains-by-group",
                     *       "title": "Mean gain of fine-tuning by group of sets and checkpoint",
                     *       "paper": "Table 6",
                     *       "description": "The mean over the pairs of a group of tuned minus base at a checkpoint.",
                     *       "rows": [
                     *         {
                     *           "group": "learned in fine-tuning",
                     *           "revision": "step3662",
                     *           "value": 0.29,
                     *           "pairs": 6
                     *         }
                     *       ],
                     *       "notes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Table"];
                    /**
                     * @example group,revision,value,pairs
                     *     learned in fine-tuning,step3662,0.29,6
                     */
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the answer whose ETag If-None-Match names */
            304: {
                headers: {
                    /**
                     * @description Names the bytes of this answer.
                     * @example "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequestProblem"];
            401: components["responses"]["UnauthorisedProblem"];
            404: components["responses"]["NotFoundProblem"];
            default: components["responses"]["AnyProblem"];
        };
    };
}
