package rogatory.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes a record with a value in every component, so that a first sample shows all of them. */
final class SampleEvent {

    private SampleEvent() {}

    static Object of(Class<?> event) {
        RecordComponent[] components = event.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        try {
            var constructor = event.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a sample of " + event, e);
        }
    }

    static List<String> components(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object value(String name, Type type) {
        return switch (type) {
            case ParameterizedType list -> List.of(value(name, list.getActualTypeArguments()[0]));
            case Class<?> plain -> plain(name, plain);
            default -> throw new AssertionError("an event has flat components, but " + name + " is " + type);
        };
    }

    private static Object plain(String name, Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return of(type);
        }
        return switch (type.getName()) {
            case "java.lang.String" -> text(name);
            case "java.time.LocalDate" -> LocalDate.of(2021, 3, 9);
            case "java.math.BigDecimal" -> new BigDecimal("1250000.50");
            case "boolean", "java.lang.Boolean" -> true;
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            default -> throw new AssertionError("an event holds JDK types, but " + name + " is " + type);
        };
    }

    private static String text(String name) {
        return switch (name) {
            case "requestId" -> "mla-01J9ZQ4T8M3W5X7Y9A1B2C3D4E";
            case "currency" -> "CHF";
            case "partner" -> "NG";
            default -> "a sample of " + name;
        };
    }
}
