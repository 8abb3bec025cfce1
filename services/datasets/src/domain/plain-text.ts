/**
 * Printable ASCII without quotes, backslashes and ampersands, which most texts are: JSON has it between quotes as it is,
 * NFKC changes nothing, its length is that of its code points, and no finding needs a closer look. To know it of all texts
 * of a row saves looking at each of them for each of these.
 */
export const plainText = /^[ !#-%'-[\]-~]*$/;
