package org.doublerandom.publication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PublicationServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(PublicationServiceApplication.class, arguments);
    }
}
