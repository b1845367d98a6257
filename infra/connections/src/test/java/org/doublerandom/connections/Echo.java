package org.doublerandom.connections;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A server that answers readers at once, and writers with what they send. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
class Echo {
    @GetMapping("/")
    String read() {
        return "read";
    }

    @PostMapping("/echo")
    String echo(@RequestBody String body) {
        return body;
    }
}
