package org.doublerandom.starter.level;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The commands of a service that it takes while it is not level, since they bring what it lacks for that. */
record HealingCommands(List<Command> commands) {

    private record Command(String method, PathPattern path) {
        static Command parse(String text) {
            String[] words = text.split(" ");
            return new Command(words[0], PathPatternParser.defaultInstance.parse(words[1]));
        }
    }

    /** @param text such as {@code PUT /api/plan/v1/plans/*}, more of them separated by commas; may be empty */
    static HealingCommands parse(String text) {
        return new HealingCommands(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(command -> !command.isEmpty())
                .map(Command::parse)
                .toList());
    }

    boolean include(String method, String uri) {
        PathContainer path = PathContainer.parsePath(uri);
        return commands.stream()
                .anyMatch(command ->
                        command.method().equals(method) && command.path().matches(path));
    }
}
