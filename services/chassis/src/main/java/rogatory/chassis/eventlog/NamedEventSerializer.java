package rogatory.chassis.eventlog;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Stores events under their own names and revisions, and refuses to store or read a class without one. */
final class NamedEventSerializer extends JacksonSerializer {

    private final EventNames names;

    NamedEventSerializer(EventNames names) {
        super(JacksonSerializer.builder().objectMapper(EventJson.mapper()));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        Class<?> given = type;
        Optional<SerializedType> name = given == null ? Optional.empty() : names.find(given);
        if (name.isPresent()) {
            return name.get();
        }
        return given == null || given == Void.class || given == Void.TYPE || MetaData.class.isAssignableFrom(given)
                ? super.typeForClass(given)
                : names.nameOf(given);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.equals(SerializedType.emptyType()) || type.getName().equals(MetaData.class.getName())
                ? super.classForType(type)
                : names.classOf(type);
    }
}
