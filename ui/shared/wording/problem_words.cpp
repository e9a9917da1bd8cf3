#include "shared/wording/problem_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

} // namespace

QString sentenceFor(Fault fault) {
    switch (fault) {
    case Fault::Missing:
        return Say::tr("Please fill this in.");
    case Fault::TooLong:
        return Say::tr("This is too long to keep. Please shorten it.");
    case Fault::NotText:
        return Say::tr("This holds characters that are not text.");
    case Fault::NotADate:
        return Say::tr("There is no such day.");
    case Fault::InFuture:
        return Say::tr("This lies in the future. Something that has happened needs a day up to today.");
    case Fault::BeforeStart:
        return Say::tr("This lies before the day that it must follow.");
    case Fault::OutOfRange:
        return Say::tr("This is outside what makes sense here.");
    case Fault::Duplicate:
        return Say::tr("This stands here twice.");
    case Fault::NotTogether:
        return Say::tr("This does not go with another field.");
    }
    return {};
}

} // namespace alongside
