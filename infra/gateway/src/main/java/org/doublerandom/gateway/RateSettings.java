package org.doublerandom.gateway;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests a minute are answered; up to a minute's worth may come at once.
 *
 * @param person of one signed-in person or program
 * @param address from one address without a token, all of them together
 * @param signIn attempts to sign in or to get a token, from one address
 * @param search looking for enterprises, from one address
 * @param codes trying codes of notices, from one address
 * @param remembered how many persons and addresses are kept in mind at most
 * @param shared address of a MongoDB, with a database, in which several gateways count together; each alone if there is none
 */
@ConfigurationProperties("doublerandom.rates")
record RateSettings(
        @DefaultValue("1200") long person,
        @DefaultValue("600") long address,
        @DefaultValue("30") long signIn,
        @DefaultValue("60") long search,
        @DefaultValue("30") long codes,
        @DefaultValue("100000") long remembered,
        @Nullable String shared) {
    static final String SHARED = "doublerandom.rates.shared";
    static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** After so long without a request a bucket is full again, as a new one is. */
    static final Duration FULL_AGAIN = A_MINUTE.multipliedBy(2);
}
