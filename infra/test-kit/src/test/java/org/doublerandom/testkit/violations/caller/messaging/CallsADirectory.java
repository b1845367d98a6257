package org.doublerandom.testkit.violations.caller.messaging;

import org.springframework.web.client.RestClient;

class CallsADirectory {
    RestClient directory() {
        return RestClient.create("http://127.0.0.1");
    }
}
