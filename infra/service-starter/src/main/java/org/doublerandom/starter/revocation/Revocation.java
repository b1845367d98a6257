package org.doublerandom.starter.revocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which tokens are in force no more: all of one program's sign-in, or those of a person that were made before.
 *
 * @param session the tokens' {@code sid}
 * @param person the tokens' {@code sub}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Revocation(@Nullable String session, @Nullable String person, Instant before) {}
