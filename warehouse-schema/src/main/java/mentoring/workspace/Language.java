package mentoring.workspace;

/** Languages of help and messages. */
public enum Language {
    RU,
    EN
}
