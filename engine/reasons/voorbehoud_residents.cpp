// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/voorbehoud_residents.hpp"

#include "engine/base/text.hpp"
#include "engine/household/presumed_child.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/number/traced.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

class ResidentVoorbehouden {
public:
    ResidentVoorbehouden(std::vector<Voorbehoud>& list, const Household& h, const Situation& s,
                         const Breakdown<Traced>& reasons, const Law<double>& wet, Date peildatum)
        : list_(list),
          h_(h),
          s_(s),
          reasons_(reasons),
          wet_(wet),
          peildatum_(peildatum),
          partner_(toeslagpartner(h, wet, peildatum))
    {
    }

    void add_all()
    {
        about_toeslagpartner();
        about_unknown_relations();
        about_former_partners();
        about_spouse_abroad();
        about_residence();
        about_children_with_income();
        about_kostendelers();
        about_joint_household();
        about_rent_received();
    }

private:
    using Wie = Toeslagpartner::Wie;

    void add(const char* regeling, std::string wat, std::string waarom)
    {
        list_.push_back({regeling, std::move(wat), std::move(waarom)});
    }
    const Housemate& mate(size_t i) const { return h_.medebewoners[i]; }
    int age(size_t i) const { return age_on(mate(i).geboren, first_of_month(peildatum_)); }
    bool is_adult(size_t i) const { return age(i) >= wet_.awir.partner->meerderjarig_vanaf; }
    static std::string euros(double amount) { return dutch_amount(amount, 0); }

    /// The year with this housemate as toeslagpartner. Who else could be it made a request; that changes nothing for
    /// the other acts. A minor of whom nobody told whose child it is, is a child of one of both.
    Breakdown<double> year_with_partner(size_t i) const
    {
        Household other = h_;
        for (size_t k = 0; k < other.medebewoners.size(); ++k) {
            Housemate& m = other.medebewoners[k];
            if (!is_adult(k) && m.kind) m.relatie = Relatie::kind;
            if (k == i || partner_.medebewoners[k] != Partnertoets::partner) continue;
            if (!m.huurcontract) m.relatie = Relatie::stiefkind;
            m.verzoek_gedaan = true;
        }
        if (mate(i).relatie == Relatie::onbekend) other.medebewoners[i].relatie = Relatie::ander;
        return net_income(other, s_, wet_, peildatum_);
    }

    /// "het kindgebonden budget 2.356 euro en de zorgtoeslag 1.267 euro per jaar", with what they are now where told.
    std::string amounts_of_partners(const Breakdown<double>& year, bool beside_now) const
    {
        using B = Breakdown<double>;
        std::string uit;
        for (const auto member : {&B::kindgebonden_budget, &B::zorgtoeslag, &B::kinderopvangtoeslag}) {
            const NamedAmount<double>& amount = toeslag_amounts<double>[toeslag_place(member)];
            const double now = (reasons_.*toeslag_amounts<Traced>[toeslag_place(member)].member).value;
            if (!is_computed(year.*member) || (year.*member == 0 && (!beside_now || now == 0))) continue;
            if (beside_now && year.*member == now) continue;
            uit += (uit.empty() ? "" : ", ") + std::string(amount.article) + " " + amount.noun + " " +
                   euros(year.*member) + (beside_now ? " in plaats van " + euros(now) : "");
        }
        return uit.empty() ? "dezelfde toeslagen" : uit + " euro per jaar";
    }

    void about_toeslagpartner()
    {
        if (partner_.wie == Wie::niet_te_zeggen) return about_several_candidates();
        if (partner_.wie != Wie::medebewoner) return;
        const Housemate& m = mate(partner_.plaats);
        const std::string name = housemate_name(partner_.plaats);
        add("awir", name + " is toeslagpartner",
            "een volwassene op hetzelfde adres waar een minderjarig kind van een van beiden woont (Awir art. 3 lid 2 "
            "onder e): het inkomen telt mee, er is geen alleenstaande-ouderkop, en de zorgtoeslag is voor beiden samen, "
            "gerekend alsof ook " +
                name + " verzekerd is. Het eindigt als een van beiden verhuist" +
                (is_bloed_of_aanverwant_eerste_graad(m.relatie) || m.relatie == Relatie::pleegkind
                     ? " of op verzoek bij Dienst Toeslagen (lid 5 en 9)"
                     : " of met een zakelijk, schriftelijk huurcontract en een verzoek bij Dienst Toeslagen") +
                ". Niet voor wie zelf getrouwd is, in een opvang van de Wmo woont (lid 8) of uit Oekraïne is gevlucht (art. 3b)");
        if (std::none_of(h_.kinderen.begin(), h_.kinderen.end(), [](const Child& k) { return !k.co_ouderschap; }) &&
            !h_.kinderen.empty())
            add("awir", name + " naast een kind van co-ouders",
                "is alleen toeslagpartner als het kind op dit adres staat ingeschreven; gerekend alsof dat zo is");
        about_work_beside_partner(m, name);
    }

    void about_work_beside_partner(const Housemate& m, const std::string& name)
    {
        if (reasons_.kosten_opvang.value > 0)
            add("kinderopvangtoeslag", "het werk van " + name,
                m.inkomen_per_jaar > 0
                    ? "gerekend alsof het inkomen uit werk komt; werkt of studeert een toeslagpartner niet, dan is er "
                      "geen kinderopvangtoeslag (Wet kinderopvang art. 1.6)"
                    : "een toeslagpartner zonder inkomen werkt niet, dus is er geen kinderopvangtoeslag (Wet "
                      "kinderopvang art. 1.6); met een studie of traject is die er wel");
        if (heeft_kind_voor_iack(h_, wet_, peildatum_) && reasons_.loon_netto.value > 0)
            add("inkomstenbelasting", "de combinatiekorting naast " + name,
                "is voor wie van twee partners het minst verdient (Wet IB 2001 art. 1.2 en 8.14a); gerekend zonder "
                "fiscale partner");
    }

    /// Art. 3 lid 4 has an order among the letters of lid 2, none among those of one letter.
    void about_several_candidates()
    {
        std::string each;
        for (size_t i = 0; i < h_.medebewoners.size(); ++i)
            if (partner_.medebewoners[i] == Partnertoets::partner)
                each += (each.empty() ? "met " : "; met ") + housemate_name(i) + " " +
                        amounts_of_partners(year_with_partner(i), false);
        list_.push_back(niet_berekend("awir", "zorgtoeslag, kindgebonden budget en kinderopvangtoeslag",
                                      "meer dan één medebewoner kan toeslagpartner zijn, en de wet zegt niet wie "
                                      "voorgaat (Awir art. 3 lid 2 onder e en lid 4): " +
                                          each + ". Vraag het Dienst Toeslagen"));
        list_.back().bedragen = {"zorgtoeslag", "kindgebonden_budget", "kinderopvangtoeslag", "besteedbaar"};
    }

    void about_unknown_relations()
    {
        for (size_t i = 0; i < partner_.medebewoners.size(); ++i) {
            if (partner_.medebewoners[i] != Partnertoets::onbekend) continue;
            const std::string told = mate(i).relatie == Relatie::onbekend ? "wie " + housemate_name(i) + " is"
                                                                          : "van wie het minderjarige kind is";
            add("awir", told + ", is niet opgegeven",
                "gerekend is zonder toeslagpartner. Een ouder of eigen kind is dat nooit; een ander wel, omdat er een "
                "minderjarig kind woont (Awir art. 3 lid 2 onder e): dan " +
                    amounts_of_partners(year_with_partner(i), true) + ". Vul de relatie in");
        }
    }

    /// Lid 2 onder f: a child that has grown up may have made a partner before.
    void about_former_partners()
    {
        const auto grown_up = [&](const Child& k) {
            return age_on(k.geboren, first_of_month(peildatum_)) >= wet_.awir.partner->meerderjarig_vanaf;
        };
        if (std::none_of(h_.kinderen.begin(), h_.kinderen.end(), grown_up)) return;
        for (size_t i = 0; i < partner_.medebewoners.size(); ++i)
            if (partner_.medebewoners[i] == Partnertoets::geen_kind)
                add("awir", housemate_name(i) + " kan nog toeslagpartner zijn",
                    "wie het was toen het kind minderjarig was, blijft het tot een van beiden verhuist (Awir art. 3 lid "
                    "2 onder f); gerekend zonder");
    }

    void about_spouse_abroad()
    {
        if (!partner_in_buitenland(h_)) return;
        if (!echtgenoot_is_toeslagpartner(h_))
            add("awir", "de partner in het buitenland is geen toeslagpartner",
                "de aanvrager heeft een verblijfsvergunning asiel (Awir art. 3c lid 2); dit geldt als het huwelijk van "
                "daarvoor is en de partner hier nooit ingeschreven stond");
        else
            add("awir", "de partner in het buitenland is toeslagpartner",
                "ook op een ander adres (Awir art. 3 lid 1). Heeft de aanvrager een verblijfsvergunning asiel en stond de "
                "partner hier nooit ingeschreven, dan niet (art. 3c lid 2): vul de verblijfsgrond in");
        if (iemand_heeft_recht_op_bijstand(h_))
            add("participatiewet", "de norm naast een partner in het buitenland",
                "gerekend is met art. 24, de helft van de norm voor gehuwden; wie duurzaam gescheiden leeft, telt als "
                "alleenstaand (art. 3)");
    }

    void about_residence()
    {
        for (size_t i = 0; i < h_.volwassenen.size(); ++i)
            if (h_.volwassenen[i].verblijf == Verblijf::niet_rechtmatig)
                add("awir", adult_name(i) + " verblijft hier niet rechtmatig",
                    i == 0
                        ? "er is geen recht op bijstand (Participatiewet art. 11) en toeslagen (Vreemdelingenwet "
                          "2000 art. 10); of er kinderbijslag is, is niet nagegaan"
                        : "de partner heeft geen recht op bijstand (Participatiewet art. 11 en 24) en er is geen enkele "
                          "toeslag (Awir art. 9 lid 2)");
        for (size_t i = 0; i < h_.medebewoners.size(); ++i)
            if (mate(i).verblijf == Verblijf::niet_rechtmatig && is_adult(i))
                add("awir", housemate_name(i) + " verblijft hier niet rechtmatig",
                    partner_.is_medebewoner(i) ? "een toeslagpartner zonder rechtmatig verblijf: geen enkele toeslag "
                                                 "(Awir art. 9 lid 2)"
                    : is_medebewoner(mate(i))  ? "geen huurtoeslag (Awir art. 9 lid 3); de andere toeslagen blijven"
                                               : "een huurder is geen medebewoner; de huurtoeslag blijft");
    }

    /// Awir art. 7 lid 6.
    void about_children_with_income()
    {
        if (!h_.woning || h_.woning->soort != SoortWoning::huur) return;
        for (size_t i = 0; i < h_.medebewoners.size(); ++i) {
            const Housemate& m = mate(i);
            const bool young =
                age_on(m.geboren, first_of_year(peildatum_)) < wet_.awir.huurtoeslag->vrijstelling_kind_leeftijd;
            if (!young || m.inkomen_per_jaar == 0 || !is_medebewoner(m) || partner_.is_medebewoner(i)) continue;
            if (m.relatie == Relatie::onbekend)
                about_unknown_child(m);
            else if (m.kind && (m.relatie != Relatie::kind || !can_be_an_own_child(h_, m.geboren)))
                add("huurtoeslag", housemate_name(i) + " telt als kind",
                    "een deel van het inkomen telt daarom niet mee (Awir art. 7 lid 6). Dat een stiefkind, pleegkind of "
                    "kind van een medebewoner er woont, weet Dienst Toeslagen niet uit zichzelf: geef het door");
        }
    }
    void about_unknown_child(const Housemate& m)
    {
        if (m.kind)
            add("huurtoeslag", "een jonge medebewoner met inkomen telt als kind van het huishouden",
                "een deel van dat inkomen telt dan niet mee (Awir art. 7 lid 6); vul de relatie in als het geen kind, "
                "stiefkind of pleegkind is");
        else if (!can_be_an_own_child(h_, m.geboren))
            add("huurtoeslag", "een jonge medebewoner met inkomen telt niet als kind van het huishouden",
                "gezien de leeftijden is het geen eigen kind; vul de relatie in als het een stiefkind of pleegkind is: "
                "dan telt een deel van dat inkomen niet mee (Awir art. 7 lid 6)");
    }

    void about_kostendelers()
    {
        if (!iemand_heeft_recht_op_bijstand(h_)) return;
        const int vanaf = wet_.participatiewet.leeftijdsgrenzen->kostendeler;
        for (size_t i = 0; i < h_.medebewoners.size(); ++i) {
            const Housemate& m = mate(i);
            if (age_on(m.geboren, peildatum_) < vanaf || !m.huurcontract) continue;
            const std::string name = housemate_name(i);
            const bool familie = is_bloed_of_aanverwant_tot_en_met_tweede_graad(m.relatie);
            if (m.relatie == Relatie::onbekend)
                add("participatiewet", name + " met een huurcontract telt niet als kostendeler",
                    "bij een ouder, kind, kleinkind, broer of zus verandert een huurcontract daar niets aan (art. 19a); "
                    "vul de relatie in");
            else if (familie && !m.kostendeler)
                add("participatiewet", name + " is opgegeven als geen kostendeler",
                    "een huurcontract met familie in de eerste of tweede graad is daar geen reden voor (art. 19a); een "
                    "studie wel");
            else if (!familie && m.kostendeler)
                add("participatiewet", name + " is opgegeven als kostendeler",
                    "maar telt niet: met een zakelijk, schriftelijk huurcontract dat betaald wordt is iemand geen "
                    "kostendeler (art. 19a)");
        }
    }

    /// Art. 3: relatives in the first degree never have a gezamenlijke huishouding together.
    void about_joint_household()
    {
        if (heeft_partner(h_) || !iemand_heeft_recht_op_bijstand(h_)) return;
        for (size_t i = 0; i < h_.medebewoners.size(); ++i) {
            const Housemate& m = mate(i);
            const bool nooit = is_bloed_of_aanverwant_eerste_graad(m.relatie) || m.relatie == Relatie::pleegkind ||
                               (m.relatie == Relatie::onbekend && m.kind);
            if (!is_adult(i) || m.huurcontract || nooit) continue;
            add("participatiewet", "een gezamenlijke huishouding met " + housemate_name(i),
                "zorgen zij voor elkaar, met geld of op een andere manier, dan geldt de norm voor gehuwden en telt zijn "
                "of haar inkomen mee (art. 3); gerekend is zonder" +
                    std::string(m.relatie == Relatie::broer_zus || m.relatie == Relatie::kleinkind
                                    ? ". Bij een zorgbehoefte in de familie geldt dit niet"
                                    : ""));
        }
    }

    void about_rent_received()
    {
        if (std::any_of(h_.medebewoners.begin(), h_.medebewoners.end(), [](const auto& m) { return m.huurcontract; }))
            add("participatiewet", "wat een huurder in huis betaalt",
                "staat er niet in; de gemeente kan het als inkomen van de bijstand afhalen");
    }

    std::vector<Voorbehoud>& list_;
    const Household& h_;
    const Situation& s_;
    const Breakdown<Traced>& reasons_;
    const Law<double>& wet_;
    Date peildatum_;
    Toeslagpartner partner_;
};

} // namespace

void about_residents(std::vector<Voorbehoud>& list, const Household& household, const Situation& situation,
                     const Breakdown<Traced>& reasons, const Law<double>& wet, Date peildatum)
{
    ResidentVoorbehouden(list, household, situation, reasons, wet, peildatum).add_all();
}

std::vector<std::string> residents_to_ask(const Household& household, const Law<double>& wet, Date peildatum)
{
    const Toeslagpartner partner = toeslagpartner(household, wet, peildatum);
    std::vector<std::string> list;
    if (partner.wie == Toeslagpartner::Wie::niet_te_zeggen)
        list.emplace_back("welke medebewoner toeslagpartner is; de wet zegt het niet, en de toeslagen zijn daarom niet "
                          "berekend (Awir art. 3 lid 4)");
    for (size_t i = 0; i < partner.medebewoners.size(); ++i)
        if (partner.medebewoners[i] == Partnertoets::onbekend)
            list.push_back("wie " + housemate_name(i) +
                           " is; gerekend is zonder toeslagpartner (Awir art. 3 lid 2 onder e)");
    return list;
}

} // namespace armoedeval
