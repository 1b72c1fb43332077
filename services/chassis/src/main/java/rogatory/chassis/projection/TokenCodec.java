package rogatory.chassis.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.eventlog.TxPosition;

/** Writes a place in the log as two readable numbers; any other token in the serializer's form. */
final class TokenCodec {

    private static final String TX = "tx";
    private static final String INDEX = "index";
    private static final String TOKEN = "token";
    private static final String TYPE = "tokenType";

    private final Serializer serializer;

    TokenCodec(Serializer serializer) {
        this.serializer = serializer;
    }

    void write(@Nullable TrackingToken token, Document row) {
        row.append(TX, null).append(INDEX, null).append(TOKEN, null).append(TYPE, null);
        switch (token) {
            case null -> {}
            case TxPosition position -> row.append(TX, position.tx()).append(INDEX, position.index());
            default -> {
                SerializedObject<String> written = serializer.serialize(token, String.class);
                row.append(TOKEN, written.getData())
                        .append(TYPE, written.getType().getName());
            }
        }
    }

    @Nullable
    TrackingToken read(Document row) {
        if (row.get(TX) != null) {
            return new TxPosition(row.getLong(TX), row.getLong(INDEX));
        }
        String token = row.getString(TOKEN);
        return token == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(token, String.class, row.getString(TYPE), null));
    }
}
