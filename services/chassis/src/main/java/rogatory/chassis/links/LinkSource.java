package rogatory.chassis.links;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import rogatory.chassis.links.LinkedRequest.End;

/** One service's log, asked which of its requests name another. */
final class LinkSource {

    /* The condition stands in the words of the index, or the index is not used. What was voided does not count. */
    private static final String NAMING = """
            select l.aggregate_identifier as id, split_part(l.event_name, '.', 2) as event,
                l.payload::jsonb ->> 'type' as type, l.payload::jsonb ->> 'occurredOn' as since,
                coalesce(
                    (select c.payload::jsonb ->> 'to' from domain_event c
                        where c.aggregate_identifier = l.aggregate_identifier and c.event_name like '%.RecordCorrected'
                            and c.payload::jsonb ->> 'field' = 'ref'
                        order by c.sequence_number desc limit 1),
                    (select o.payload::jsonb ->> 'ref' from domain_event o
                        where o.aggregate_identifier = l.aggregate_identifier and o.sequence_number = 0)) as ref
            from domain_event l
            where l.event_name ~ '\\.(RequestLinked|ConvertedToMla|FollowUpRequestMade|DuplicateMerged)$'
                and coalesce(l.payload::jsonb ->> 'to', l.payload::jsonb ->> 'into') in (:names)
                and not exists (select 1 from domain_event v
                    where v.aggregate_identifier = l.aggregate_identifier and v.event_name like '%.EventVoided'
                        and (v.payload::jsonb ->> 'sequence')::bigint = l.sequence_number)
            order by since, id""";

    private final String service;
    private final JdbcClient sql;

    LinkSource(String service, DataSource log) {
        this.service = service;
        this.sql = JdbcClient.create(log);
    }

    String service() {
        return service;
    }

    /** @param names all that a link may call the request */
    List<LinkedRequest> naming(List<String> names) {
        return sql.sql(NAMING)
                .param("names", names)
                .query((row, n) -> new LinkedRequest(
                        type(row.getString("event"), row.getString("type")),
                        End.FROM,
                        service + "/" + row.getString("id"),
                        row.getString("ref"),
                        LocalDate.parse(row.getString("since"))))
                .list();
    }

    private static String type(String event, String stated) {
        return switch (event) {
            case "ConvertedToMla" -> "CONVERTED_TO_MLA";
            case "FollowUpRequestMade" -> "FOLLOWED_UP_BY";
            case "DuplicateMerged" -> "DUPLICATE_OF";
            default -> stated;
        };
    }
}
