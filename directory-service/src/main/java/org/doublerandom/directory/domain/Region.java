package org.doublerandom.directory.domain;

/** The territory of an authority, as the common beginning of its areas' division codes. */
public record Region(String code) {
    public boolean covers(Area area) {
        return area.code().startsWith(code);
    }
}
