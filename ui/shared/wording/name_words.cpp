#include "shared/wording/name_words.h"

#include <QGuiApplication>

#include <algorithm>

namespace alongside {
namespace {

constexpr QChar kIsolate(0x2068), kEndOfIsolate(0x2069);

// Whether a letter is written the other way than the program.
bool isAgainst(char32_t letter) {
    const auto way = QChar::direction(letter);
    return QGuiApplication::isRightToLeft() ? way == QChar::DirL : way == QChar::DirR || way == QChar::DirAL;
}

} // namespace

QString nameWithin(const QString& name) {
    const auto letters = name.toUcs4();
    return std::any_of(letters.begin(), letters.end(), isAgainst) ? kIsolate + name + kEndOfIsolate : name;
}

} // namespace alongside
