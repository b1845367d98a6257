package org.doublerandom.identity.directory;

import org.doublerandom.facts.work.ServiceAway;
import org.doublerandom.identity.administration.FollowDirectory;
import org.doublerandom.starter.http.ServiceCalls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the directory again and again, where there is one. */
@Component
@ConditionalOnProperty("doublerandom.directory-url")
class FollowedDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedDirectory.class);

    private final FollowDirectory follow;
    private final HttpDirectoryOfInspectors directory;

    FollowedDirectory(FollowDirectory follow, ServiceCalls calls, @Value("${doublerandom.directory-url}") String url) {
        this.follow = follow;
        this.directory = new HttpDirectoryOfInspectors(calls, url);
    }

    @Scheduled(fixedDelayString = "${doublerandom.directory-followed-every:PT1M}")
    void look() {
        try {
            follow.follow(directory);
        } catch (ServiceAway e) {
            LOG.info("accounts of inspectors stay as they are: {}", e.getMessage());
        }
    }
}
