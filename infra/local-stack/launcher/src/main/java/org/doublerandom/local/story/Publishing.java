package org.doublerandom.local.story;

import java.util.Map;

/** The publisher, a third person, publishes accepted results. */
public final class Publishing {
    private final People people;

    public Publishing(People people) {
        this.people = people;
    }

    /** Publishes as soon as the accepted result has reached publication-service. */
    public Answer publish(String inspection) {
        return Patience.until(
                        "arrival of the result of " + inspection,
                        () -> people.as("publisher")
                                .post(
                                        "/api/publication/v1/publications",
                                        Map.of("inspection", inspection, "revision", 1),
                                        "sample-publish-" + inspection),
                        answer -> answer.status() != 404 && answer.status() != 409)
                .accepted();
    }
}
