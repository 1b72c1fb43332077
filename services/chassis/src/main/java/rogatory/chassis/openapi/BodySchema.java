package rogatory.chassis.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Describes the body of an act by the record it is read as, with the codes a field may take. */
final class BodySchema {

    private static final Set<Class<?>> OPTIONAL = Set.of(List.class, boolean.class, Precision.class);

    private BodySchema() {}

    /** The body of an act, or of one of several that share a name. */
    static Schema<?> anyOf(List<? extends Class<?>> bodies) {
        if (bodies.size() == 1) {
            return of(bodies.getFirst());
        }
        var either = new ComposedSchema();
        bodies.forEach(body -> either.addAnyOfItem(of(body)));
        return either;
    }

    /** The body that opens a file; where a service keeps several kinds, {@code kind} says which, the first unless told. */
    static Schema<?> receipts(List<? extends Class<?>> bodies, List<String> kinds) {
        Schema<?> schema = anyOf(bodies);
        List<Schema<?>> each = new ArrayList<>();
        if (schema.getAnyOf() == null) {
            each.add(schema);
        } else {
            schema.getAnyOf().forEach(each::add);
        }
        if (kinds.size() > 1) {
            each.forEach(one -> one.addProperty("kind", text(kinds)));
        }
        return schema;
    }

    static Schema<?> of(Class<?> body) {
        var schema = new ObjectSchema();
        for (RecordComponent component : body.getRecordComponents()) {
            if (component.getName().equals("requestId")) {
                continue;
            }
            schema.addProperty(component.getName(), field(component.getGenericType(), codes(component)));
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable && !OPTIONAL.contains(component.getType())) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    private static Schema<?> field(Type type, List<String> codes) {
        if (type instanceof ParameterizedType list) {
            return new ArraySchema().items(field(list.getActualTypeArguments()[0], codes));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == LocalDate.class) {
            return new DateSchema();
        }
        if (plain == boolean.class) {
            return new BooleanSchema();
        }
        if (plain == BigDecimal.class) {
            return new NumberSchema();
        }
        if (plain == int.class || plain == long.class || plain == Integer.class) {
            return new IntegerSchema();
        }
        if (plain.isEnum()) {
            return text(Stream.of(plain.getEnumConstants()).map(String::valueOf).toList());
        }
        return plain.isRecord() && plain.getRecordComponents().length > 1 ? of(plain) : text(codes);
    }

    private static Schema<?> text(List<String> values) {
        var text = new StringSchema();
        values.forEach(text::addEnumItem);
        return text;
    }

    private static List<String> codes(RecordComponent component) {
        CodeOf list = component.getAnnotation(CodeOf.class);
        return list == null
                ? List.of()
                : CodeLists.of(list.value()).codes().stream().map(Code::code).toList();
    }
}
