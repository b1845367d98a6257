package org.doublerandom.draw.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param close in grade LD it binds nobody; absent: a day from now */
record AnnouncementRequest(@Nullable Instant close) {}
