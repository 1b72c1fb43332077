package rogatory.chassis.casework;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeList;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.DayOfRecord;
import tools.jackson.databind.JsonNode;

/**
 * Reads one field of a body by its Java type and, where it has one, its code list.
 *
 * @param type the type of the field, or of a list's element
 */
record FieldReader(Type type, @Nullable CodeList codes) {

    private static final int SHOWN_CODES = 30;

    static FieldReader of(RecordComponent component) {
        CodeOf list = component.getAnnotation(CodeOf.class);
        return new FieldReader(component.getGenericType(), list == null ? null : CodeLists.of(list.value()));
    }

    @Nullable
    Object read(JsonNode node, String path, List<FieldError> errors) {
        if (type instanceof ParameterizedType list) {
            return readList(node, list.getActualTypeArguments()[0], path, errors);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && plain.getRecordComponents().length > 1) {
            return ActReader.record(node, plain, Map.of(), path, errors);
        }
        try {
            return readValue(node, plain);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError(path, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private @Nullable Object readList(JsonNode node, Type element, String path, List<FieldError> errors) {
        if (!node.isArray()) {
            errors.add(new FieldError(path, "must be a JSON array"));
            return null;
        }
        if (node.size() > Bounds.LONGEST_LIST) {
            errors.add(new FieldError(path, "has " + node.size() + " entries; at most " + Bounds.LONGEST_LIST));
            return null;
        }
        FieldReader reader = new FieldReader(element, codes);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Object value = reader.read(node.get(i), path + "[" + i + "]", errors);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private Object readValue(JsonNode node, Class<?> plain) {
        if (plain == boolean.class || plain == Boolean.class) {
            return check(node.isBoolean(), node.asBoolean(false), "must be true or false");
        }
        if (plain == int.class || plain == Integer.class) {
            return check(node.isIntegralNumber() && node.canConvertToInt(), node.asInt(0), "must be a whole number");
        }
        if (plain == long.class || plain == Long.class) {
            return check(node.isIntegralNumber() && node.canConvertToLong(), node.asLong(0), "must be a whole number");
        }
        if (plain == BigDecimal.class) {
            check(node.isNumber(), node, "must be a number");
            return Bounds.amount(node.decimalValue());
        }
        if (!node.isString() || node.stringValue().isBlank()) {
            throw new IllegalArgumentException("must be text that is not empty");
        }
        return ofText(node.stringValue().strip(), plain);
    }

    private Object ofText(String text, Class<?> plain) {
        if (plain == LocalDate.class) {
            return DayOfRecord.parse(text);
        }
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + text + "' is none of " + Arrays.toString(plain.getEnumConstants())));
        }
        if (plain.isRecord()) {
            return OneText.make(plain, Bounds.text(text));
        }
        return codes == null ? Bounds.text(text) : inList(text, codes);
    }

    private static String inList(String text, CodeList codes) {
        if (codes.find(text).isPresent()) {
            return text;
        }
        List<String> known = codes.codes().stream().map(Code::code).toList();
        String shown = String.join(", ", known.subList(0, Math.min(SHOWN_CODES, known.size())));
        throw new IllegalArgumentException("'" + text + "' is not in the code list '" + codes.name() + "': " + shown
                + (known.size() > SHOWN_CODES ? ", ..." : ""));
    }

    private static <T> T check(boolean right, T value, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
        return value;
    }
}
