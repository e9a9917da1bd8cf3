#pragma once

#include "exchange/json_letters.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace alongside {

// Who is told what comes in a JSON text, in its order. Each answers whether to go on. Texts are good until they return.
class JsonEvents {
public:
    JsonEvents() = default;
    JsonEvents(const JsonEvents&) = delete;
    JsonEvents& operator=(const JsonEvents&) = delete;

    virtual bool null() = 0;
    virtual bool flag(bool value) = 0;
    virtual bool whole(std::int64_t value) = 0;
    virtual bool fraction(double value) = 0; // also a whole number that has no room in 64 bits
    virtual bool text(std::string_view value) = 0;
    virtual bool beginObject() = 0;
    virtual bool name(std::string_view name) = 0; // of the member that comes next
    virtual bool endObject() = 0;
    virtual bool beginList() = 0;
    virtual bool endList() = 0;
    virtual void fault(const std::string& reason) = 0; // it is no JSON; nothing comes after it

protected:
    ~JsonEvents() = default;
};

// Reads one JSON value as RFC 8259 has it, in UTF-8. Of a whole document nothing but blanks may come after it. It goes
// one call deeper for each level, which beginObject and beginList bound. Throws EndlessJson.
void parseJson(JsonLetters& letters, JsonEvents& events, bool isWholeDocument);

} // namespace alongside
