package rogatory.stores;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases and roles, made when they are missing. */
record PostgresDatabases(String adminUrl) {

    void createDatabase(String name) {
        change("Database " + name, (connection, statement) -> {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + statement.enquoteIdentifier(name, true));
            }
        });
    }

    void createRole(String role, String password) {
        change("Role " + role, (connection, statement) -> {
            String verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
            statement.execute("%s role %s login password %s"
                    .formatted(verb, statement.enquoteIdentifier(role, true), statement.enquoteLiteral(password)));
        });
    }

    private interface Change {
        void apply(Connection connection, Statement statement) throws SQLException;
    }

    private synchronized void change(String what, Change change) {
        try (Connection connection = DriverManager.getConnection(adminUrl);
                Statement statement = connection.createStatement()) {
            change.apply(connection, statement);
        } catch (SQLException e) {
            throw new StoresFailure("%s could not be made: %s".formatted(what, e.getMessage()), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }
}
