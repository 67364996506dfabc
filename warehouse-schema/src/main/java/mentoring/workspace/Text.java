package mentoring.workspace;

/** One message in the two languages of the house. */
public record Text(String ru, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : ru;
    }
}
