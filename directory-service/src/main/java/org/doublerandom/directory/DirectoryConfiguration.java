package org.doublerandom.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.directory.domain.imports.Shares;
import org.doublerandom.directory.domain.register.NightSecrets;
import org.doublerandom.starter.command.ServiceKey;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.AuthorityCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
    private static final int LONGEST = 51;
    private static final Pattern SHARE = Pattern.compile("([0-9A-Z-]{1,32}) +([0-9]{1,5})");

    @Bean
    NightSecrets nightSecrets(ServiceKey key) {
        return (authority, night) -> new NightKey(key.sign("register\n" + authority.value() + "\n" + night, LONGEST));
    }

    /**
     * @param usual in 1/10000 of a directory
     * @param set each the code of an authority, a blank and its share
     * @throws IllegalArgumentException at the start, for what is no share of an authority of the installation
     */
    @Bean
    Shares shares(
            @Value("${doublerandom.directory.second-person-share:" + Shares.DEFAULT + "}") int usual,
            @Value("${doublerandom.directory.second-person-shares:}") List<String> set,
            Authorities authorities) {
        Map<AuthorityCode, Integer> shares = new HashMap<>();
        for (String setting : set) {
            Matcher parts = SHARE.matcher(setting.strip());
            if (!parts.matches() || !authorities.all().containsKey(parts.group(1))) {
                throw new IllegalArgumentException("doublerandom.directory.second-person-shares: '" + setting
                        + "' (expected: the code of an authority, a blank and a share in 1/10000)");
            }
            shares.put(new AuthorityCode(parts.group(1)), Integer.parseInt(parts.group(2)));
        }
        return new Shares(usual, shares);
    }
}
