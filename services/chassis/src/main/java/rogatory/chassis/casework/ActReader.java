package rogatory.chassis.casework;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;
import tools.jackson.databind.JsonNode;

/** Reads a JSON body as the record of an act and collects every field that is wrong, instead of stopping at the first. */
public final class ActReader {

    private static final String PATH_ID = "requestId";

    private ActReader() {}

    /**
     * @param body the body as it came in
     * @param requestId the stream the act addresses; a body does not name it
     * @throws MalformedBody with every bad field
     */
    public static <A extends LegalAct> A read(JsonNode body, Class<A> act, String requestId) {
        List<FieldError> errors = new ArrayList<>();
        A read = record(body, act, Map.of(PATH_ID, requestId), "", errors);
        if (read == null || !errors.isEmpty()) {
            throw new MalformedBody(errors);
        }
        return read;
    }

    static <T> @Nullable T record(
            JsonNode body, Class<T> type, Map<String, ?> given, String path, List<FieldError> errors) {
        if (!body.isObject()) {
            errors.add(new FieldError(path.isEmpty() ? "body" : path, "must be a JSON object"));
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        nameStrangers(body, components, given.keySet(), path, errors);
        int before = errors.size();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = given.containsKey(name)
                    ? given.get(name)
                    : component(body.get(name), components[i], path.isEmpty() ? name : path + "." + name, errors);
        }
        return errors.size() > before ? null : construct(type, components, values, path, errors);
    }

    private static @Nullable Object component(
            @Nullable JsonNode node, RecordComponent component, String path, List<FieldError> errors) {
        if (node == null || node.isNull()) {
            return absent(component, path, errors);
        }
        return FieldReader.of(component).read(node, path, errors);
    }

    private static @Nullable Object absent(RecordComponent component, String path, List<FieldError> errors) {
        if (component.getType() == List.class) {
            return List.of();
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        if (component.getType() == Precision.class) {
            return Precision.DAY;
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            errors.add(new FieldError(path, "is required"));
        }
        return null;
    }

    private static void nameStrangers(
            JsonNode body, RecordComponent[] components, Set<String> given, String path, List<FieldError> errors) {
        Set<String> known = new TreeSet<>(
                Stream.of(components).map(RecordComponent::getName).toList());
        known.removeAll(given);
        body.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.add(new FieldError(
                        path.isEmpty() ? name : path + "." + name,
                        "is not a field here; the fields are " + String.join(", ", known))));
    }

    private static <T> @Nullable T construct(
            Class<T> type,
            RecordComponent[] components,
            @Nullable Object[] values,
            String path,
            List<FieldError> errors) {
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                errors.add(new FieldError(path.isEmpty() ? "body" : path, String.valueOf(wrong.getMessage())));
                return null;
            }
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
