package mentoring.synthetic.world;

import java.time.LocalDate;

/**
 * An organisation over all the years.
 *
 * @param index number within the region, from 0; stands for the school in every draw
 * @param staff teaching staff of a usual year
 * @param intake first-graders of a usual year
 * @param openedOn null for schools older than the world
 * @param closedOn null for schools that outlive it
 * @param successor index of the school that takes over, -1 when there is none
 * @param splitFrom index of the school whose people opened this one, -1 when there is none
 * @param renamedOn day of a new name, null when there is none
 * @param adoptedIn academic year in which the school took up mentoring, beyond the world when it never did
 */
public record School(
        int region,
        int index,
        Municipality municipality,
        String id,
        String kind,
        String name,
        String shortName,
        String laterName,
        String laterShortName,
        boolean rural,
        int staff,
        int intake,
        int lastGrade,
        LocalDate openedOn,
        LocalDate closedOn,
        int successor,
        int splitFrom,
        LocalDate renamedOn,
        int adoptedIn) {

    /** Stands for the school in the whole country. */
    public long key() {
        return region * 100_000L + index;
    }

    public boolean openAt(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn)) && (closedOn == null || day.isBefore(closedOn));
    }

    /** Code of the municipality on the day. */
    public String territoryAt(LocalDate day) {
        return municipality.codeAt(day);
    }

    public boolean general() {
        return lastGrade > 0;
    }

    School withStaff(int value) {
        return new School(
                region,
                index,
                municipality,
                id,
                kind,
                name,
                shortName,
                laterName,
                laterShortName,
                rural,
                value,
                intake,
                lastGrade,
                openedOn,
                closedOn,
                successor,
                splitFrom,
                renamedOn,
                adoptedIn);
    }

    School closing(LocalDate day, int into) {
        return new School(
                region,
                index,
                municipality,
                id,
                kind,
                name,
                shortName,
                laterName,
                laterShortName,
                rural,
                staff,
                intake,
                lastGrade,
                openedOn,
                day,
                into,
                splitFrom,
                renamedOn,
                adoptedIn);
    }

    School opening(LocalDate day, int from) {
        return new School(
                region,
                index,
                municipality,
                id,
                kind,
                name,
                shortName,
                laterName,
                laterShortName,
                rural,
                staff,
                intake,
                lastGrade,
                day,
                closedOn,
                successor,
                from,
                renamedOn,
                adoptedIn);
    }
}
