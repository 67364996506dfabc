package mentoring.synthetic.dirt;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.RowRule;
import mentoring.synthetic.Draw;
import mentoring.synthetic.write.LineStage;
import mentoring.synthetic.write.Sheet;

/** What one cell becomes under a kind of error; null when the kind does not apply to it. */
final class CellErrors {
    private static final Charset CP1251 = Charset.forName("windows-1251");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final String CYRILLIC = "аеорсухАВЕКМНОРСТХ";
    private static final String LATIN = "aeopcyxABEKMHOPCTX";
    private static final int FAR_YEAR = 2099;
    private static final int SNILS_DIGITS = 11;

    private final Sheet sheet;

    CellErrors(Sheet sheet) {
        this.sheet = sheet;
    }

    Object spoil(ErrorKind kind, Field field, Object cell, SplittableRandom random) {
        if (cell == null) {
            return kind == ErrorKind.NULL_WORD && !field.required() && isNumberOrDate(field)
                    ? Draw.pick(random, "–", "-", "нет данных")
                    : null;
        }
        if (kind == ErrorKind.MISSING_REQUIRED) {
            return field.required() && field.defaultValue() == null && !isToldByStamp(field) ? "" : null;
        }
        if (cell instanceof LocalDate day) {
            return date(kind, field, day, random);
        }
        if (cell instanceof Long || cell instanceof BigDecimal) {
            BigDecimal number = cell instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) cell;
            return number(kind, field, number, random);
        }
        return field.type() == FieldType.TEXT ? text(kind, field, (String) cell, random) : null;
    }

    /** The stamp of a school's workbook says whose it is: there the school may be left out. */
    private boolean isToldByStamp(Field field) {
        return !sheet.isText() && field.name().equals(sheet.table().school());
    }

    private static boolean isNumberOrDate(Field field) {
        return field.type() != FieldType.TEXT && field.type() != FieldType.BOOLEAN;
    }

    private Object date(ErrorKind kind, Field field, LocalDate day, SplittableRandom random) {
        return switch (kind) {
            case HOMOGLYPH_DIGIT -> homoglyphs(Shown.of(day));
            case DATE_IN_WORDS -> random.nextBoolean()
                    ? day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear() + "г"
                    : "%02d.%02d. %dг.".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case DATE_SERIAL -> sheet.isText() || day.getYear() < 1950
                    ? null
                    : BigDecimal.valueOf(day.toEpochDay() - EPOCH.toEpochDay());
            case DATE_IMPOSSIBLE -> "31.02." + day.getYear();
            case DATE_SHORT_YEAR -> Shown.of(day).substring(0, 6)
                    + Shown.of(day).substring(8);
            case DATE_VAGUE -> Draw.pick(random, "весна ", "2-й квартал ", "начало ") + day.getYear();
            case DATE_FUTURE -> isHeldAgainstDelivery(field) ? day.plusYears(FAR_YEAR - day.getYear()) : null;
            case DATE_SHIFTED -> field.required() && !isEnd(field) ? day.minusYears(1) : null;
            default -> null;
        };
    }

    private boolean isHeldAgainstDelivery(Field field) {
        return sheet.table().rules().stream()
                .anyMatch(r -> r.kind() == RowRule.Kind.NOT_AFTER_DELIVERY
                        && r.fields().contains(field.name()));
    }

    /** Moving the later date of a pair could break their order, which checking would see. */
    private boolean isEnd(Field field) {
        return sheet.table().rules().stream().anyMatch(r -> r.fields().indexOf(field.name()) == 1);
    }

    private Object number(ErrorKind kind, Field field, BigDecimal number, SplittableRandom random) {
        boolean whole = field.type() == FieldType.INTEGER;
        String text = Shown.of(number);
        return switch (kind) {
            case HOMOGLYPH_DIGIT -> homoglyphs(text);
            case PERCENT_COUNT -> whole ? text + Draw.pick(random, "%", " %") : null;
            case PERCENT_SHARE -> whole || number.abs().compareTo(BigDecimal.ONE) > 0
                    ? null
                    : Shown.of(number.movePointRight(2)) + Draw.pick(random, "%", "\u00A0%");
            case ZERO_FRACTION -> whole ? text + ",0" : null;
            case GROUPED_DIGITS -> number.abs().longValue() < 1000 ? null : grouped(text);
            case COMMENT_FOR_NUMBER -> Draw.pick(
                    random, "0 (соц. партнёрство " + text + ")", "около " + text, "#ССЫЛКА!", text + " чел.");
            case OUT_OF_RANGE -> outOfRange(field, whole);
            default -> null;
        };
    }

    private static Object outOfRange(Field field, boolean whole) {
        BigDecimal value = null;
        if (field.maximum() != null) {
            value = field.maximum().add(BigDecimal.ONE);
        } else if (field.minimum() != null) {
            value = field.minimum().subtract(BigDecimal.ONE);
        } else if (field.exclusiveMinimum() != null) {
            value = field.exclusiveMinimum().subtract(BigDecimal.ONE);
        }
        return value == null || !whole ? value : (Object) value.longValue();
    }

    private String grouped(String text) {
        int end = text.indexOf(',') < 0 ? text.length() : text.indexOf(',');
        String space = sheet.isText() ? "\u00A0" : "\u2009"; // old code pages have no thin space
        return text.substring(0, end - 3) + space + text.substring(end - 3);
    }

    private Object text(ErrorKind kind, Field field, String text, SplittableRandom random) {
        return switch (kind) {
            case HOMOGLYPH_CODE -> field.codes() == null ? null : otherAlphabet(text);
            case HOMOGLYPH_ID -> isId(field) ? otherAlphabet(text) : null;
            case WRONG_CODE -> field.codes() == null ? null : Draw.pick(random, "уточняется", "см. примечание");
            case WRONG_CHECKSUM -> hasControl(field, text) ? otherLastDigit(text) : null;
            case LOST_ZERO -> field.checksum() == null ? lostZero(field, text) : null;
            case LOST_ZERO_CHECKED -> field.checksum() == Field.Checksum.SNILS ? lostZero(field, text) : null;
            case NUMBER_FOR_TEXT -> !sheet.isText() && isSmallNumber(field, text) ? Long.valueOf(text) : null;
            case TEXT_BECAME_DATE -> sheet.isText() || !field.name().endsWith("number")
                    ? null
                    : LocalDate.of(2022, 1 + random.nextInt(12), 1 + random.nextInt(28));
            case ODD_SPACES -> field.codes() == null && text.indexOf(' ') > 0
                    ? text.replace(" ", sheet.isText() ? "\u00A0" : " \u2009")
                    : null;
            case MIXED_ENCODING -> mixed(text);
            case NAME_VARIANT -> field.name().equals("full_name") ? initials(text) : null;
            default -> null;
        };
    }

    private static boolean isId(Field field) {
        boolean id = field.idOf() != null
                || field.name().endsWith("_id")
                || field.name().endsWith("_code");
        return id && field.codes() == null && field.pattern() == null;
    }

    private static boolean hasControl(Field field, String text) {
        if (field.checksum() == null || text.startsWith("00")) { // the first СНИЛС have no control number
            return false;
        }
        return field.checksum() != Field.Checksum.OGRN || text.matches("\\d{13}");
    }

    private static String otherLastDigit(String text) {
        int last = text.length() - 1;
        return text.substring(0, last) + (text.charAt(last) - '0' + 1) % 10;
    }

    private static Object lostZero(Field field, String text) {
        boolean snils = field.checksum() == Field.Checksum.SNILS;
        boolean zero = text.startsWith("0") && text.matches("\\d{2,13}") && (!snils || text.length() == SNILS_DIGITS);
        return zero && (snils || isId(field)) ? Long.valueOf(text) : null;
    }

    private static boolean isSmallNumber(Field field, String text) {
        return field.codes() == null && text.matches("[1-9]\\d{0,13}");
    }

    private Object mixed(String text) {
        boolean possible = StandardCharsets.UTF_8.equals(sheet.charset())
                && text.codePoints().anyMatch(c -> c >= 'А' && c <= 'я')
                && CP1251.newEncoder().canEncode(text)
                && text.indexOf(';') < 0
                && text.indexOf('"') < 0;
        return possible ? new LineStage.RawText(text.getBytes(CP1251)) : null;
    }

    private static String initials(String name) {
        String[] words = name.split(" ");
        if (words.length < 3) {
            return null;
        }
        return words[0].replace('ё', 'е') + " " + words[1].charAt(0) + ". " + words[2].charAt(0) + ".";
    }

    private static String homoglyphs(String text) {
        String spoiled = text.replace('3', 'З').replace('0', 'О');
        return spoiled.equals(text) ? null : spoiled;
    }

    /** One letter from the other alphabet, where both have one of the same look. */
    private static String otherAlphabet(String text) {
        for (int i = 0; i < text.length(); i++) {
            int cyrillic = CYRILLIC.indexOf(text.charAt(i));
            int latin = LATIN.indexOf(text.charAt(i));
            if (cyrillic >= 0 || latin >= 0) {
                char twin = cyrillic >= 0 ? LATIN.charAt(cyrillic) : CYRILLIC.charAt(latin);
                return text.substring(0, i) + twin + text.substring(i + 1);
            }
        }
        return null;
    }
}
