package rogatory.chassis.calendar;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Gives the service its {@link AuthorityCalendar} before any other part of it is made or a database is touched, or stops
 * the start.
 */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

    @Bean
    static BeanFactoryPostProcessor authorityCalendarAtStart(Environment environment) {
        return service -> service.registerSingleton(
                "authorityCalendar",
                AuthorityCalendar.of(
                        Binder.get(environment).bindOrCreate("rogatory.calendar", CalendarProperties.class)));
    }
}
