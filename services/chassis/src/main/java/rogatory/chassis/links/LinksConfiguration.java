package rogatory.chassis.links;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.casework.Kinds;

/** Opens the other services' logs for questions about links: a connection or two, and only when somebody asks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinksProperties.class)
public class LinksConfiguration {

    private static final int CONNECTIONS = 2;
    private static final int WAIT_MS = 500;
    private static final int IDLE_MS = 30_000;

    /** The pools of the other logs, closed with the service. */
    record OtherLogs(List<LinkSource> sources, List<HikariDataSource> pools) implements DisposableBean {

        @Override
        public void destroy() {
            pools.forEach(HikariDataSource::close);
        }
    }

    @Bean
    OtherLogs otherLogs(LinksProperties settings) {
        List<LinkSource> sources = new ArrayList<>();
        List<HikariDataSource> pools = new ArrayList<>();
        for (LinksProperties.Other other : settings.others()) {
            HikariDataSource pool = pool(other);
            pools.add(pool);
            sources.add(new LinkSource(other.service(), pool));
        }
        return new OtherLogs(sources, pools);
    }

    @Bean
    Links links(OtherLogs others, Kinds kinds, @Qualifier("eventsDataSource") DataSource own) {
        return new Links(new LinkSource(kinds.service(), own), others.sources());
    }

    private static HikariDataSource pool(LinksProperties.Other other) {
        var config = new HikariConfig();
        config.setPoolName("links-" + other.service());
        config.setJdbcUrl(other.url());
        config.setUsername(other.username());
        config.setPassword(other.password());
        config.setReadOnly(true);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE_MS);
        config.setConnectionTimeout(WAIT_MS);
        // Whoever asks for a request waits for no log that hangs.
        config.addDataSourceProperty("socketTimeout", "2");
        config.addDataSourceProperty("connectTimeout", "1");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.setConnectionInitSql("set statement_timeout = '1s'");
        // The other service may come up later than this one.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
