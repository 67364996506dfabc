package mentoring.synthetic.world;

import java.time.LocalDate;

/**
 * Someone who is known by name.
 *
 * @param key stands for the person in the whole country
 * @param snils null for the few whose number nobody knows
 * @param firstTeachingOn null for people who never taught
 */
public record Person(
        long key,
        String id,
        String fullName,
        LocalDate birthDate,
        String snils,
        boolean woman,
        String education,
        LocalDate graduatedOn,
        LocalDate firstTeachingOn,
        LocalDate firstCategoryOn,
        LocalDate highestCategoryOn) {

    String categoryAt(LocalDate day) {
        if (highestCategoryOn != null && !highestCategoryOn.isAfter(day)) return "highest";
        if (firstCategoryOn != null && !firstCategoryOn.isAfter(day)) return "first";
        return firstTeachingOn != null && firstTeachingOn.plusYears(2).isAfter(day) ? "none" : "conforming";
    }
}
