package org.doublerandom.publication.web;

import java.util.List;
import org.doublerandom.publication.application.WatchLogs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the logs are served as they were told. */
@RestController
@RequestMapping("/api/publication/v1/logs")
class LogsController {
    private final WatchLogs logs;

    LogsController(WatchLogs logs) {
        this.logs = logs;
    }

    @GetMapping
    ResponseEntity<List<LogResponse>> logs() {
        return PublicAnswer.of(logs.watched().stream().map(LogResponse::of).toList());
    }
}
