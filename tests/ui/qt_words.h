#pragma once

#include <QString>

#include <catch2/catch_tostring.hpp>

// Lets a failed check show a QString's words.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& words) { return '"' + words.toStdString() + '"'; }
};

namespace alongside {

inline QString text(const char* words) {
    return QString::fromUtf8(words);
}

} // namespace alongside
