#pragma once

#include <string>

namespace alongside {

// SQLCipher 4's own format, said aloud so that any SQLCipher tool opens the file whatever the library's defaults
// become. `schema` is "main" or the name under which a file is attached.
inline std::string cipherFormat(const std::string& schema) {
    std::string script;
    for (const auto* setting : {"cipher_page_size=4096", "kdf_iter=256000", "cipher_hmac_algorithm=HMAC_SHA512",
                                "cipher_kdf_algorithm=PBKDF2_HMAC_SHA512"})
        script += "PRAGMA " + schema + "." + setting + ";";
    return script;
}

} // namespace alongside
