#include "shared/wording/problem_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Problems", words);
}

} // namespace

QString sentenceFor(Fault fault) {
    switch (fault) {
    case Fault::Missing:
        return say("Please fill this in.");
    case Fault::TooLong:
        return say("This is too long to keep. Please shorten it.");
    case Fault::NotText:
        return say("This holds characters that are not text.");
    case Fault::NotADate:
        return say("There is no such day.");
    case Fault::InFuture:
        return say("This lies in the future. Something that has happened needs a day up to today.");
    case Fault::BeforeStart:
        return say("This lies before the day that it must follow.");
    case Fault::OutOfRange:
        return say("This is outside what makes sense here.");
    case Fault::Duplicate:
        return say("This stands here twice.");
    case Fault::NotTogether:
        return say("This does not go with another field.");
    }
    return {};
}

} // namespace alongside
