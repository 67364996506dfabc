import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a school is in this world; everything it sends is rows. */
final class School {
    int number;
    String id;
    String name;
    String shortName;
    String kind;
    String locality;
    char group; // A: pairs with orders, B: pairs without orders, C: no pairs
    int place; // place in its group
    LocalDate sent;
    int staffSize;
    final List<Pair> pairs = new ArrayList<>();
    final List<Person> experienced = new ArrayList<>();
    final List<Person> young = new ArrayList<>();
    final List<Person> deputies = new ArrayList<>();

    boolean is(char wanted, int from, int to) {
        return group == wanted && place >= from && place < to;
    }

    String label() {
        return String.format("school-%02d", number);
    }
}
