/** What a peer's refusal or failure with this status means for the one who asked. */
export function peerAnswerCode(status: number) {
  switch (status) {
    case 401:
      return 'peer-rejects-token';
    case 404:
      return 'missing-input';
    case 409:
      return 'unfinished-input';
    case 410:
      return 'lost-input';
    default:
      return status < 500 ? 'peer-refused' : 'peer-failed';
  }
}
