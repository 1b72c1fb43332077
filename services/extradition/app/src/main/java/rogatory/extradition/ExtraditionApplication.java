package rogatory.extradition;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service for extradition. */
@SpringBootApplication
public class ExtraditionApplication {

    public static void main(String[] args) {
        SpringApplication.run(ExtraditionApplication.class, args);
    }
}
