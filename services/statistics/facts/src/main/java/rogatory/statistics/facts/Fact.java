package rogatory.statistics.facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One event as statistics keep it.
 *
 * @param sequence its place in the request's stream, counting from 0
 * @param occurredOn the day of the legal fact
 * @param recordedAt when the authority recorded it
 */
public record Fact(long sequence, What what, LocalDate occurredOn, Instant recordedAt, Values values) {}
