#pragma once
#include "engine/household.hpp"
#include "engine/number/number.hpp"

#include <string>

namespace armoedeval {

/// The same household in another kind of number; each amount under the name by which an explanation calls it.
template <class R> Opvang<R> as_number(const Opvang<double>& o, const std::string& child)
{
    return {o.soort, fact<R>(o.uren_per_maand, "uren opvang per maand van " + child),
            fact<R>(o.uurprijs, "uurprijs van de opvang van " + child)};
}

inline std::string child_name(size_t place)
{
    return "kind " + std::to_string(place + 1);
}
inline std::string adult_name(size_t place)
{
    return place == 0 ? "de aanvrager" : "de partner";
}

template <class R> BasicHousehold<R> as_number(const Household& h)
{
    BasicHousehold<R> uit;
    for (const Adult& v : h.volwassenen) {
        BasicAdult<R> adult{v.geboren,
                            v.bijstand_sinds,
                            v.vrijlating,
                            v.recht_op_bijstand,
                            v.ouders_niet_aanspreekbaar,
                            v.inrichting,
                            v.traject_naar_werk,
                            v.studie,
                            v.zorgverzekerd,
                            v.jonggehandicapt,
                            {}};
        for (const auto& i : v.inkomen) adult.inkomen.push_back(as_number<R>(i, adult_name(uit.volwassenen.size())));
        uit.volwassenen.push_back(std::move(adult));
    }
    for (const Child& k : h.kinderen) {
        BasicChild<R> child{k.geboren, k.dubbele_kinderbijslag, {}};
        for (const auto& o : k.opvang) child.opvang.push_back(as_number<R>(o, child_name(uit.kinderen.size())));
        uit.kinderen.push_back(std::move(child));
    }
    for (const Housemate& m : h.medebewoners)
        uit.medebewoners.push_back({m.geboren, m.kostendeler, m.kind, m.onderhuurder,
                                    fact<R>(m.inkomen_per_jaar, "jaarinkomen van een medebewoner"),
                                    fact<R>(m.vermogen, "vermogen van een medebewoner")});
    if (h.woning)
        uit.woning = BasicHome<R>{h.woning->soort, fact<R>(h.woning->kale_huur, "kale huur"),
                                  fact<R>(h.woning->servicekosten, "servicekosten"),
                                  fact<R>(h.woning->overwaarde, "overwaarde van de woning"), h.woning->aangepast};
    uit.vermogen = fact<R>(h.vermogen, "vermogen van het huishouden");
    return uit;
}

template <class R> BasicSituation<R> as_number(const Situation& s)
{
    BasicSituation<R> uit;
    uit.titel = s.titel;
    uit.notitie = s.notitie;
    for (const Work& w : s.werk) {
        const std::string of = " van " + adult_name(w.van);
        BasicWork<R> werk;
        werk.van = w.van;
        werk.uren_per_week = fact<R>(w.uren_per_week, "uren per week" + of);
        werk.uurloon = fact<R>(w.uurloon, name_of_hourly(w.kind.soort) + of);
        if (w.vakantiegeld) werk.vakantiegeld = fact<R>(*w.vakantiegeld, "vakantiegeld" + of);
        werk.pensioenpremie = fact<R>(w.pensioenpremie, "pensioenpremie" + of);
        werk.reiskosten_per_maand = fact<R>(w.reiskosten_per_maand, "reiskosten per maand" + of);
        werk.kind = as_number<R>(w.kind, of);
        uit.werk.push_back(std::move(werk));
    }
    for (const auto& o : s.opvang) uit.opvang.push_back({o.kind, as_number<R>(o.opvang, child_name(o.kind))});
    for (const auto& i : s.inkomen) uit.inkomen.push_back({i.van, as_number<R>(i.inkomen, adult_name(i.van))});
    return uit;
}

} // namespace armoedeval
