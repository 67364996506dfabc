package mentoring.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import mentoring.schema.CodeList;
import mentoring.schema.CodeLists;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.RowRule;
import mentoring.schema.Table;

/** Draws rows of any input table that its contract accepts without a finding. Rows with different numbers differ in key. */
public final class CleanRows {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 12);
    private static final String[] WORDS = {"Приказ", "Совет", "Мастерская", "Семинар", "Кафедра", "Отчёт", "Курс"};

    private final Table table;
    private final CodeLists codes;
    private final Random random;
    private final boolean filled;

    /** @param filled give every optional cell as well */
    public CleanRows(Table table, CodeLists codes, long seed, boolean filled) {
        this.table = table;
        this.codes = codes;
        this.random = new Random(seed * 31 + table.name().hashCode());
        this.filled = filled;
    }

    /** Typed values in the order of the contract's fields. */
    public Object[] row(int number) {
        Object[] values = new Object[table.fields().size()];
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            Field field = table.fields().get(i);
            boolean key = table.naturalKey().contains(field.name());
            if (key && !isFreeText(field)) {
                int choices = choices(field);
                values[i] = choice(field, rest % choices);
                rest /= choices;
            } else if (key || field.required() || filled || random.nextInt(100) < 80) {
                values[i] = value(field, number);
            }
        }
        table.rules().forEach(rule -> obey(rule, values));
        table.rules().forEach(rule -> obey(rule, values));
        return values;
    }

    private static boolean isFreeText(Field field) {
        return field.type() == FieldType.TEXT && field.codes() == null && field.pattern() == null;
    }

    private int choices(Field field) {
        if (field.codes() != null) {
            return codes.get(field.codes()).codes().size();
        }
        return field.type() == FieldType.DATE ? 2500 : field.type() == FieldType.TEXT ? 1 : range(field);
    }

    private Object choice(Field field, int index) {
        if (field.codes() != null) {
            return codes.get(field.codes()).codes().get(index).code();
        }
        if (field.type() == FieldType.DATE) {
            return FIRST_DAY.plusDays(index);
        }
        return field.type() == FieldType.TEXT ? value(field, index) : (Object) (low(field) + index);
    }

    private Object value(Field field, int number) {
        return switch (field.type()) {
            case TEXT -> text(field, number);
            case INTEGER -> low(field) + random.nextInt(range(field));
            case BOOLEAN -> random.nextBoolean();
            case DATE -> FIRST_DAY.plusDays(random.nextInt(2000));
            default -> decimal(field);
        };
    }

    private Object text(Field field, int number) {
        if (field.codes() != null) {
            return codeValue(field);
        }
        if (field.checksum() == Field.Checksum.INN) {
            return CheckDigits.inn(random.nextInt(1_000_000_000));
        }
        if (field.checksum() == Field.Checksum.SNILS) {
            return CheckDigits.snils(2_000_000 + random.nextInt(900_000_000));
        }
        if (field.pattern() != null) {
            return field.name().equals("table") ? "pairs" : String.valueOf(10_000_000 + random.nextInt(80_000_000));
        }
        if (field.idOf() != null) {
            // Two references to persons in one row must differ.
            return (char) ('А' + table.fields().indexOf(field)) + "-" + (number + 1);
        }
        if (field.name().endsWith("school_id") || field.checksum() == Field.Checksum.OGRN) {
            return field.name().equals("school_id")
                    ? CheckDigits.ogrn(number)
                    : "Ш-" + table.fields().indexOf(field);
        }
        boolean key = table.naturalKey().contains(field.name());
        return WORDS[random.nextInt(WORDS.length)] + " " + (key ? number : random.nextInt(5000));
    }

    private Object codeValue(Field field) {
        List<String> all = codes.get(field.codes()).codes().stream()
                .map(CodeList.Code::code)
                .toList();
        int first = random.nextInt(all.size());
        boolean two = field.list() && first + 1 < all.size() && random.nextBoolean();
        return two ? all.get(first) + ";" + all.get(first + 1) : all.get(first);
    }

    private static long low(Field field) {
        return field.minimum() == null ? 1 : field.minimum().longValueExact();
    }

    private static int range(Field field) {
        return field.maximum() == null ? 900 : (int) (field.maximum().longValueExact() - low(field) + 1);
    }

    private BigDecimal decimal(Field field) {
        double low = field.minimum() == null ? 0.1 : field.minimum().doubleValue();
        double high = field.maximum() == null ? low + 90 : field.maximum().doubleValue();
        double value = low + 0.01 + random.nextDouble() * (high - low - 0.02);
        return BigDecimal.valueOf(value).setScale(Math.min(2, field.scale()), RoundingMode.DOWN);
    }

    private void obey(RowRule rule, Object[] values) {
        int first = position(rule.fields().get(0));
        int second = rule.fields().size() > 1 ? position(rule.fields().get(1)) : -1;
        switch (rule.kind()) {
            case ORDER -> {
                if (both(values, first, second) && !((LocalDate) values[first]).isBefore((LocalDate) values[second])) {
                    values[second] = ((LocalDate) values[first]).plusDays(1 + random.nextInt(60));
                }
            }
            case WITHIN -> {
                if (both(values, first, second)) {
                    if (rule.minMonths() > 120) {
                        values[first] = LocalDate.of(1975, 1, 1).plusDays(random.nextInt(3000));
                    }
                    values[second] = ((LocalDate) values[first]).plusMonths(rule.minMonths() + 1L);
                }
            }
            case AT_MOST -> {
                if (values[second] == null && table.fields().get(second).defaultValue() != null) {
                    values[second] = values[first];
                }
                if (both(values, first, second) && number(values[first]).compareTo(number(values[second])) > 0) {
                    Object swap = values[first];
                    values[first] = values[second];
                    values[second] = swap;
                }
            }
            case REQUIRED_WHEN -> {
                boolean needed = rule.whenIn().contains(String.valueOf(values[position(rule.whenField())]));
                if (needed && values[first] == null) {
                    values[first] = value(table.fields().get(first), 0);
                }
            }
            default -> {
                // different ids by construction, all days long past
            }
        }
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) value);
    }

    private static boolean both(Object[] values, int first, int second) {
        return values[first] != null && values[second] != null;
    }

    private int position(String name) {
        return table.fields().stream().map(Field::name).toList().indexOf(name);
    }
}
