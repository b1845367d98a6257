package org.doublerandom.gateway;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Whom the gateway stands before.
 *
 * @param issuer the address under which the world reaches this gateway, and who signs the tokens
 * @param patience how long a service may take until it counts as not answering
 * @param breakerRest how long to wait until a service that did not answer is asked again whether it is back
 * @param bodyLimit the largest body that is passed on; imports are the largest
 */
@ConfigurationProperties("doublerandom")
record GatewaySettings(
        URI issuer,
        URI identityUrl,
        URI directoryUrl,
        URI planUrl,
        URI drawUrl,
        URI inspectionUrl,
        URI publicationUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("60s") Duration readTimeout,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("1s") Duration breakerRest,
        @DefaultValue("16MB") DataSize bodyLimit) {}
