package rogatory.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionSystemException;

class StoreAwayTest {

    @Test
    void a_database_that_was_killed_is_away_whoever_tells() {
        assertThat(StoreAway.is(new IllegalStateException(new SQLException("terminated", "57P01"))))
                .isTrue();
        assertThat(StoreAway.is(new IllegalStateException(new SQLException("no connection", "08006"))))
                .isTrue();
        assertThat(StoreAway.is(new TransactionSystemException(
                        "JDBC rollback failed", new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void a_database_that_refuses_a_value_is_there() {
        assertThat(StoreAway.is(
                        new DataAccessResourceFailureException("index row", new SQLException("too large", "54000"))))
                .isFalse();
        assertThat(StoreAway.is(new DataIntegrityViolationException("encoding", new SQLException("0x00", "22021"))))
                .isFalse();
    }
}
