package org.doublerandom.draw.domain.altering;

import java.time.Instant;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.values.PersonId;

/**
 * A strike or change that stands: the public record, the detail behind it for auditors, and who approved which request.
 *
 * @param by who approved it
 */
public record Alteration(
        LogRecord.Altering record, Detail detail, Request<Petition> request, PersonId by, Instant at) {}
