package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.tree.Section;

/** Numbers the headings of a report. */
public final class Outline {
    private Outline() {}

    /** Chapters as «1. », sections below as «1.1. ». */
    public static List<Section> numbered(List<Section> chapters) {
        List<Section> numbered = new ArrayList<>();
        int chapter = 0;
        int part = 0;
        for (Section section : chapters) {
            part = section.level() == 1 ? 0 : part + 1;
            chapter += section.level() == 1 ? 1 : 0;
            String number = section.level() == 1 ? chapter + ". " : chapter + "." + part + ". ";
            numbered.add(new Section(section.level(), section.id(), number + section.title(), section.blocks()));
        }
        return numbered;
    }
}
