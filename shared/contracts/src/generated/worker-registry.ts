// Generated from openapi/worker-registry.json by "npm run openapi". Do not edit.
export const workerRegistry = {
  "methods": [
    {
      "name": "token-prob",
      "label": "likeliest label token",
      "answers": "label",
      "needs": [
        "label"
      ],
      "givesScores": true,
      "newTokens": null,
      "version": 1,
      "usual": true
    },
    {
      "name": "free",
      "label": "label found in generated text",
      "answers": "label",
      "needs": [
        "label"
      ],
      "givesScores": false,
      "newTokens": 5,
      "version": 1,
      "usual": true
    },
    {
      "name": "options",
      "label": "likeliest choice",
      "answers": "choice",
      "needs": [
        "choices",
        "gold"
      ],
      "givesScores": true,
      "newTokens": null,
      "version": 1,
      "usual": true
    },
    {
      "name": "generate",
      "label": "generated text",
      "answers": "text",
      "needs": [
        "references"
      ],
      "givesScores": false,
      "newTokens": 60,
      "version": 1,
      "usual": true
    }
  ],
  "metrics": [
    {
      "name": "accuracy",
      "label": "accuracy",
      "range": {
        "low": 0,
        "high": 1
      },
      "higherIsBetter": true,
      "aggregation": "mean",
      "unit": null,
      "sharesChance": true,
      "version": 1,
      "methods": [
        "token-prob",
        "free",
        "options"
      ],
      "needs": [],
      "publishedAs": [
        "acc",
        "acc_raw"
      ],
      "usual": true
    },
    {
      "name": "accuracy-per-character",
      "label": "accuracy per character",
      "range": {
        "low": 0,
        "high": 1
      },
      "higherIsBetter": true,
      "aggregation": "mean",
      "unit": null,
      "sharesChance": true,
      "version": 1,
      "methods": [
        "options"
      ],
      "needs": [],
      "publishedAs": [
        "acc_per_char"
      ],
      "usual": true
    },
    {
      "name": "accuracy-per-byte",
      "label": "accuracy per byte",
      "range": {
        "low": 0,
        "high": 1
      },
      "higherIsBetter": true,
      "aggregation": "mean",
      "unit": null,
      "sharesChance": true,
      "version": 1,
      "methods": [
        "options"
      ],
      "needs": [],
      "publishedAs": [
        "acc_norm",
        "acc_per_byte"
      ],
      "usual": true
    },
    {
      "name": "accuracy-pmi",
      "label": "accuracy by PMI",
      "range": {
        "low": 0,
        "high": 1
      },
      "higherIsBetter": true,
      "aggregation": "mean",
      "unit": null,
      "sharesChance": true,
      "version": 1,
      "methods": [
        "options"
      ],
      "needs": [
        "unconditionalPrompt"
      ],
      "publishedAs": [
        "acc_mutual_info",
        "acc_uncond"
      ],
      "usual": true
    },
    {
      "name": "rouge-l",
      "label": "ROUGE-L",
      "range": {
        "low": 0,
        "high": 1
      },
      "higherIsBetter": true,
      "aggregation": "mean",
      "unit": null,
      "sharesChance": false,
      "version": 1,
      "methods": [
        "generate"
      ],
      "needs": [
        "references"
      ],
      "publishedAs": [
        "rougeL"
      ],
      "usual": true
    },
    {
      "name": "exact-match",
      "label": "exact match",
      "range": {
        "low": 0,
        "high": 1
      },
      "higherIsBetter": true,
      "aggregation": "mean",
      "unit": null,
      "sharesChance": false,
      "version": 1,
      "methods": [
        "generate"
      ],
      "needs": [
        "references"
      ],
      "publishedAs": [
        "exact_match",
        "em"
      ],
      "usual": true
    },
    {
      "name": "slot-accuracy",
      "label": "slot accuracy",
      "range": {
        "low": 0,
        "high": 1
      },
      "higherIsBetter": true,
      "aggregation": "mean",
      "unit": null,
      "sharesChance": false,
      "version": 1,
      "methods": [
        "generate"
      ],
      "needs": [
        "slots"
      ],
      "publishedAs": [],
      "usual": true
    }
  ],
  "baselines": [
    {
      "name": "bag-of-words",
      "answers": "label"
    },
    {
      "name": "constant-output",
      "answers": "text"
    },
    {
      "name": "first-sentence",
      "answers": "text"
    },
    {
      "name": "majority",
      "answers": "label"
    }
  ],
  "trainingMethods": [
    {
      "name": "full",
      "label": "all weights",
      "options": null,
      "usual": true,
      "version": 1
    }
  ],
  "families": [
    {
      "modelType": "bloom",
      "models": [
        "BLOOM 176B"
      ],
      "packs": false,
      "contextLengthField": "seq_length",
      "defaultContextLength": 2048
    },
    {
      "modelType": "gpt_neox",
      "models": [
        "Pythia 70M-12B",
        "RedPajama-INCITE"
      ],
      "packs": true,
      "contextLengthField": "max_position_embeddings",
      "defaultContextLength": 2048
    },
    {
      "modelType": "llama",
      "models": [
        "Llama3-8B",
        "OpenLLaMA 3B",
        "OpenLLaMA 7B",
        "TinyLlama 1B",
        "K2 65B"
      ],
      "packs": true,
      "contextLengthField": "max_position_embeddings",
      "defaultContextLength": 2048
    },
    {
      "modelType": "olmo",
      "models": [
        "OLMo 1B",
        "OLMo 7B"
      ],
      "packs": true,
      "contextLengthField": "max_position_embeddings",
      "defaultContextLength": 2048
    },
    {
      "modelType": "olmo2",
      "models": [
        "OLMo-2 7B",
        "OLMo-2 13B"
      ],
      "packs": true,
      "contextLengthField": "max_position_embeddings",
      "defaultContextLength": 2048
    }
  ]
} as const;

/** What recipes say of training methods that have options. */
export type TrainingOptions = never;
