package rogatory.statistics.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Money;

/** A fact as a row of a document: short names, and nothing written where there is nothing. */
final class FactRows {

    private FactRows() {}

    static Document write(Fact fact) {
        Values said = fact.values();
        Document row = new Document("n", fact.sequence())
                .append("what", fact.what().name())
                .append("on", fact.occurredOn().toString())
                .append("at", fact.recordedAt().toString());
        put(row, "items", said.items());
        put(row, "codes", said.codes());
        put(row, "offences", said.offences());
        put(row, "detail", said.detail());
        if (said.yes()) {
            row.append("yes", true);
        }
        put(row, "day", said.day() == null ? null : said.day().toString());
        Money money = said.money();
        if (money != null) {
            row.append("amount", new Decimal128(money.amount())).append("currency", money.currency());
        }
        if (said.number() != 0) {
            row.append("number", said.number());
        }
        put(row, "bases", said.bases().stream().map(FactRows::write).toList());
        put(row, "opening", said.opening() == null ? null : write(said.opening()));
        return row;
    }

    static Fact read(Document row) {
        String day = row.getString("day");
        Decimal128 amount = row.get("amount", Decimal128.class);
        Document opening = row.get("opening", Document.class);
        Values values = new Values(
                list(row, "items", Integer.class),
                list(row, "codes", String.class),
                list(row, "offences", String.class),
                row.getString("detail"),
                row.getBoolean("yes", false),
                day == null ? null : LocalDate.parse(day),
                amount == null ? null : new Money(amount.bigDecimalValue(), row.getString("currency")),
                row.get("number", 0L),
                list(row, "bases", Document.class).stream()
                        .map(basis -> new BasisInvoked(basis.getString("code"), basis.getString("role")))
                        .toList(),
                opening == null ? null : opening(opening));
        return new Fact(
                row.getLong("n"),
                What.valueOf(row.getString("what")),
                LocalDate.parse(row.getString("on")),
                Instant.parse(row.getString("at")),
                values);
    }

    private static Document write(BasisInvoked basis) {
        return new Document("code", basis.code()).append("role", basis.role());
    }

    private static Document write(Opening opening) {
        Document row = new Document("kind", opening.kind().name())
                .append("direction", opening.direction().name())
                .append("partner", opening.partner())
                .append("channel", opening.channel());
        put(row, "form", opening.form());
        row.append("language", opening.language())
                .append("urgency", opening.urgency())
                .append("proceeding", opening.proceeding());
        put(row, "offences", opening.offences());
        put(
                row,
                "asked",
                opening.items().stream()
                        .map(item -> new Document("type", item.type()).append("coercive", item.coercive()))
                        .toList());
        return row;
    }

    private static Opening opening(Document row) {
        return new Opening(
                Kind.valueOf(row.getString("kind")),
                Direction.valueOf(row.getString("direction")),
                row.getString("partner"),
                row.getString("channel"),
                row.getString("form"),
                row.getString("language"),
                row.getString("urgency"),
                row.getString("proceeding"),
                list(row, "offences", String.class),
                mapped(row, "asked", item -> new Opening.Asked(item.getString("type"), item.getBoolean("coercive"))));
    }

    private static <T> List<T> mapped(Document row, String field, Function<Document, T> how) {
        return list(row, field, Document.class).stream().map(how).toList();
    }

    private static <T> List<T> list(Document row, String field, Class<T> type) {
        return row.getList(field, type, List.of());
    }

    private static void put(Document row, String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> many && many.isEmpty())) {
            row.append(field, value);
        }
    }
}
